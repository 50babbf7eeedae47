import { useWords } from '../../i18n/use-words.ts';
import type { Plan } from '../../plan/plan.ts';
import { type Template, templates } from '../../plan/template/templates.ts';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './template.module.css';

type Props = { plan: Plan; onChoose: (template: Template) => void };

/** What is it about? One tap. */
export function ChooseTemplate({ plan, onChoose }: Props) {
  const t = useWords('template');
  const editing = useWords('editing');
  return (
    <WorkerPage
      title={t('title')}
      subtitle={t('subtitle')}
      back={{ words: editing('to-plan'), href: paths.plan(plan.id) }}
    >
      <h2 className={css.question}>{t('choose')}</h2>
      <p className={css.soft}>{t('choose-hint')}</p>
      <ul className={css.choices}>
        {templates.map((one) => (
          <li key={one.id}>
            <button type="button" className={css.choice} onClick={() => onChoose(one)}>
              <Picture picture={one.picture} looks={looksOf(plan)} size="4.5rem" />
              <span>{t(`name.${one.id}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </WorkerPage>
  );
}
