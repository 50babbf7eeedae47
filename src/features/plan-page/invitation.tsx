import { useWords } from '../../i18n/use-words.ts';
import { Button } from '../../ui/button/button.tsx';
import css from './plan-page.module.css';

type Part = 'people' | 'worries' | 'goingWell' | 'goals' | 'steps' | 'mustDos' | 'planB';
type Props = { part: Part; href: string /** the next thing to do on a new plan */; first: boolean };

/** What stands where nothing stands yet: one question and the way to answer it. */
export function Invitation({ part, href, first }: Props) {
  const t = useWords('plan');
  return (
    <div className={css.invitation}>
      <p>{t(`invite.${part}`)}</p>
      <Button href={href} icon="plus" kind={first ? 'main' : 'plain'}>
        {t(`add.${part}`)}
      </Button>
    </div>
  );
}
