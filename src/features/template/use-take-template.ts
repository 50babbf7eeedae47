import { useState } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { setBottomLine } from '../../plan/bottom-line/decide.ts';
import { setGoal } from '../../plan/goal/decide.ts';
import type { Plan } from '../../plan/plan.ts';
import { makePlanB } from '../../plan/plan-b/decide.ts';
import { addStep } from '../../plan/step/decide.ts';
import { partsToWrite, type TemplatePart } from '../../plan/template/parts.ts';
import type { Template } from '../../plan/template/templates.ts';
import { useSayPhrase } from '../../plan-ui/phrase/use-say-phrase.ts';
import type { Acted } from '../../record/plan-record.ts';
import { type Act, useAct } from '../../record/use-plan.ts';
import { filledOf, type TemplateForm } from './template-form.ts';

/**
 * Writes a template part by part. Stops at the first refusal or problem; a second try goes on where it stopped (L4).
 * @returns `take`, which answers whether all of it is on the disk, and what went wrong
 */
export function useTakeTemplate(plan: Plan, template: Template, form: TemplateForm) {
  const act = useAct(plan.id);
  const say = useSayPhrase();
  const { code } = useLanguage();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<(Acted & { ok: false }) | null>(null);
  const take = async (): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setFailed(null);
    for (const part of partsToWrite(plan, template, filledOf(plan, form), say, code)) {
      const written = await write(act, part);
      if (!written.ok) {
        setBusy(false);
        setFailed(written);
        return false;
      }
    }
    setBusy(false);
    return true;
  };
  return { take, busy, failed };
}

function write(act: Act, part: TemplatePart): Promise<Acted> {
  switch (part.kind) {
    case 'plan-b':
      return act(makePlanB, part.request);
    case 'must-do':
      return act(setBottomLine, part.request);
    case 'goal':
      return act(setGoal, part.request);
    case 'step':
      return act(addStep, part.request);
  }
}
