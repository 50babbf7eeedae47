import { useNavigate } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import { children } from '../../plan/people/views.ts';
import { phrases } from '../../plan/phrase/bank.ts';
import { refOf } from '../../plan/phrase/filled.ts';
import type { Plan } from '../../plan/plan.ts';
import { childOf } from '../../plan/template/child-of.ts';
import type { Template } from '../../plan/template/templates.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { useSayPhrase } from '../../plan-ui/phrase/use-say-phrase.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import css from './template.module.css';
import type { TemplateForm } from './template-form.ts';
import { TemplatePart } from './template-part.tsx';
import { useTakeTemplate } from './use-take-template.ts';

type Props = { plan: Plan; template: Template; form: Form<TemplateForm> };

/** What the template brings. Everything can be taken as it is; nothing has to be. */
export function TemplateSheet({ plan, template, form }: Props) {
  const t = useWords('template');
  const editing = useWords('editing');
  const navigate = useNavigate();
  const troubleWords = useTroubleWords();
  const say = useSayPhrase();
  const { take, busy, failed } = useTakeTemplate(plan, template, form.value);
  const young = children(plan);
  const child = childOf(plan, form.value.child);
  const sentence = (id: string) => {
    const phrase = phrases.find((one) => one.id === id);
    return phrase ? say(refOf(phrase, child ? { child: child.name } : {})) : '';
  };
  const go = async () => {
    if (!(await take())) return;
    form.afresh();
    await navigate(paths.plan(plan.id));
  };
  const { planB, mustDo } = template;
  return (
    <WorkerPage
      title={t(`name.${template.id}`)}
      subtitle={t('title')}
      back={{ words: editing('to-plan'), href: paths.plan(plan.id) }}
      actions={
        <>
          <Button onClick={form.afresh}>{t('other')}</Button>
          <Button kind="main" icon="check" waiting={busy} onClick={() => void go()}>
            {t('go')}
          </Button>
        </>
      }
    >
      <div className={css.sheet}>
        {failed ? <Notice tone="problem">{troubleWords(failed)}</Notice> : null}
        <Notice tone="info">{t('draft')}</Notice>
        {young.length > 1 ? (
          <PeopleChoice
            legend={t('for')}
            people={young}
            single
            value={child ? [child.id] : []}
            onChange={([id = '']) => form.change({ child: id })}
            all
            onAll={() => undefined}
          />
        ) : null}
        <Card title={t('goal')}>
          <div className={css.goal}>
            <Picture picture={template.picture} looks={looksOf(plan)} size="4.5rem" />
            <div className={css.lines}>
              <p className={css.large}>{sentence(template.goal)}</p>
              <p>
                {sentence(template.sign)} {sentence(template.length)}
              </p>
              <p className={css.soft}>{sentence(template.question)}</p>
              <p className={css.soft}>
                {t('ten')}: {sentence(template.ten)}
              </p>
              <p className={css.soft}>
                {t('zero')}: {sentence(template.zero)}
              </p>
            </div>
          </div>
        </Card>
        <Card title={t('steps')}>
          <ul className={css.parts}>
            {template.steps.map((id) => (
              <TemplatePart key={id} plan={plan} phrase={id} form={form} dated />
            ))}
          </ul>
        </Card>
        {mustDo === null ? null : (
          <Card title={t('must-do')} kind="must-do">
            <ul className={css.parts}>
              <TemplatePart plan={plan} phrase={mustDo} form={form} />
            </ul>
          </Card>
        )}
        <Card title={t('plan-b')}>
          <p>
            <b>{t('if')}:</b> {sentence(planB.seen)}
          </p>
          <ul className={css.parts}>
            <TemplatePart plan={plan} phrase={planB.then} form={form} />
          </ul>
        </Card>
      </div>
    </WorkerPage>
  );
}
