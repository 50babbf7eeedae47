import { useWords } from '../../i18n/use-words.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import css from './prepare.module.css';

/** What a page cannot do and the tablet can: hold a child on this screen. And what the PIN is for. */
export function PinFirst() {
  const t = useWords('hand-over');
  return (
    <>
      <Advice title={t('pin-screen')}>
        <p>{t('pin-screen-why')}</p>
        <ul className={css.how}>
          <li>{t('pin-screen-android')}</li>
          <li>{t('pin-screen-ipad')}</li>
        </ul>
      </Advice>
      <p className={css.quiet}>
        {t('privacy')} {t('what-pin')}
      </p>
    </>
  );
}
