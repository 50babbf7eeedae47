import { useParams } from 'react-router';
import type { Plan } from '../../plan/plan.ts';
import { idNames } from '../../plan/template/parts.ts';
import { type Template, templates } from '../../plan/template/templates.ts';
import { LoadingOrProblem } from '../../plan-ui/editing/loading-or-problem.tsx';
import { FamilyVoice } from '../../plan-ui/language-switch/family-voice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { newId } from '../../platform/new-id.ts';
import { useForm } from '../../record/use-form.ts';
import { usePlan } from '../../record/use-plan.ts';
import { ChooseTemplate } from './choose-template.tsx';
import { emptyTemplate, type TemplateForm } from './template-form.ts';
import { TemplateSheet } from './template-sheet.tsx';

/** A beginning of a plan: chosen, filled in as far as people know, and put in the plan. */
export function TemplatePage() {
  const { plan: planId = '' } = useParams();
  const view = usePlan(planId);
  const back = paths.plan(planId);
  if (view.state !== 'open')
    return <LoadingOrProblem problem={view.state === 'problem' ? view.problem : null} back={back} />;
  return (
    <FamilyVoice plan={view.plan}>
      <Inside plan={view.plan} />
    </FamilyVoice>
  );
}

function Inside({ plan }: { plan: Plan }) {
  const form = useForm<TemplateForm>(plan.id, 'template', emptyTemplate, emptyTemplate);
  const template = templates.find(({ id }) => id === form.value.template);
  if (!form.loaded) return null;
  if (template) return <TemplateSheet plan={plan} template={template} form={form} />;
  const choose = (one: Template) =>
    form.change({ template: one.id, ids: Object.fromEntries(idNames(one).map((name) => [name, newId()])) });
  return <ChooseTemplate plan={plan} onChoose={choose} />;
}
