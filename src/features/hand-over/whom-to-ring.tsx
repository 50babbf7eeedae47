import { useWords } from '../../i18n/use-words.ts';
import { contacts } from '../../plan/council/contacts.ts';
import { useCouncil } from '../../record/use-council.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import css from './safety-prompt.module.css';

/** The council's numbers in the order to try them, and the one for an emergency. Waymark rings nobody. */
export function WhomToRing() {
  const t = useWords('hand-over');
  const { council, duty } = useCouncil(contacts);
  return (
    <div className={css.ring}>
      {duty.length === 0 ? (
        <p>{t('safety.no-numbers')}</p>
      ) : (
        <>
          {council === '' ? null : (
            <p className={css.soft}>
              <bdi>{council}</bdi>
            </p>
          )}
          <ul className={css.numbers}>
            {duty.map(({ name, phone, when }) => (
              <li key={`${name} ${phone}`} className={css.number}>
                <Icon name="phone" />
                <span>
                  <bdi className={css.phone} dir="ltr">
                    {phone}
                  </bdi>
                  <span className={css.name}>
                    <bdi>{name}</bdi>
                    {when === '' ? null : (
                      <span className={css.soft}>
                        {' · '}
                        <bdi>{when}</bdi>
                      </span>
                    )}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className={css.emergency}>{t('safety.emergency')}</p>
    </div>
  );
}
