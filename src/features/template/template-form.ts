import { now } from '../../plan/held.ts';
import { children } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Filled } from '../../plan/template/parts.ts';

type Texts = { readonly [name: string]: string };

/** What is being filled in; plain data, kept sealed as a draft. */
export type TemplateForm = {
  /** '' until one is chosen */
  readonly template: string;
  readonly child: string;
  readonly left: readonly string[];
  /** by the id of the ready sentence, then by slot */
  readonly slots: { readonly [phrase: string]: Texts };
  readonly who: Texts;
  readonly by: Texts;
  /** ids of the new things, made when the template is chosen */
  readonly ids: Texts;
};

export const emptyTemplate: TemplateForm = {
  template: '',
  child: '',
  left: [],
  slots: {},
  who: {},
  by: {},
  ids: {},
};

/** The child the sentences are about: the one chosen, or the first one of the plan. */
export function childOf(plan: Plan, form: TemplateForm): Filled['child'] {
  const all = children(plan);
  const child = all.find(({ id }) => id === form.child) ?? all[0];
  return child ? { id: child.id, name: now(child.name) } : null;
}

export const filledOf = (plan: Plan, form: TemplateForm): Filled => ({
  child: childOf(plan, form),
  slots: form.slots,
  who: form.who,
  by: form.by,
  left: form.left,
  ids: form.ids,
});
