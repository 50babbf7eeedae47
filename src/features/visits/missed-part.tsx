import { useWords } from '../../i18n/use-words.ts';
import type { WhyMissed } from '../../plan/visit/facts.ts';
import type { Form } from '../../record/use-form.ts';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { isWhy, type VisitForm } from './visit-form.ts';

const whys: readonly WhyMissed[] = ['nobody-answered', 'family-called-off', 'we-called-off', 'other'];

/** O5: what happened, and what was tried there and then. */
export function MissedPart({ form }: { form: Form<VisitForm> }) {
  const t = useWords('visits');
  const { why, tried } = form.value;
  return (
    <>
      <Choice
        legend={t('why')}
        options={whys.map((one) => ({ value: one, words: t(`whys.${one}`) }))}
        value={isWhy(why) ? why : null}
        onChange={(chosen) => form.change({ why: chosen })}
      />
      <TextArea
        label={t('tried')}
        hint={t('tried-hint')}
        rows={2}
        value={tried}
        onChange={(words) => form.change({ tried: words })}
      />
    </>
  );
}
