import type { Plan } from '../../plan/plan.ts';
import { childOf } from '../../plan/template/child-of.ts';
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

export const filledOf = (plan: Plan, form: TemplateForm): Filled => ({
  child: childOf(plan, form.child),
  slots: form.slots,
  who: form.who,
  by: form.by,
  left: form.left,
  ids: form.ids,
});
