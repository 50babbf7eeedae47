import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type HelperOnCopy, helpersOnCopy } from '../../plan/copy/helper-on-copy.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { FreeAndPhone } from '../../plan-ui/who-helps/free-and-phone.tsx';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './asked-of.module.css';
import { HowItLooks, LooksButton } from './how-it-looks.tsx';
import { useStepPaths } from './step-path.ts';
import { useReading } from './use-reading.ts';

/** A face and what they do, large; only what they agreed to have said of them (A6). */
export function WhoHelps({ plan }: { plan: Plan }) {
  const common = useWords('common');
  const helpers = helpersOnCopy(plan);
  const reads = useReading(plan, null);
  const beside = useSecondLanguage(reads.reading.beside);
  const [choosing, setChoosing] = useState(false);
  const to = useStepPaths(plan.id);
  const texts = helpers.flatMap(({ task, free }) => [task, free]).filter((words) => words !== null);
  return (
    <FamilyPage
      reader={reads.reading}
      title={
        <TwoLanguages beside={beside}>
          <Both inline>
            <Say in="together" of={(words) => words('who-helps')} />
          </Both>
        </TwoLanguages>
      }
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          {texts.length === 0 ? null : <Listen voice={voice} texts={texts} />}
          <LooksButton open={choosing} onOpen={setChoosing} />
        </FamilyTools>
      }
      back={
        <Button size="big" icon="back" href={to.start}>
          {common('action.back')}
        </Button>
      }
    >
      {choosing ? <HowItLooks reads={reads} onClose={() => setChoosing(false)} /> : null}
      <TwoLanguages beside={beside}>
        {helpers.length === 0 ? (
          <Both>
            <p className={css.nothing}>
              <Say in="together" of={(words) => words('helps-none')} />
            </p>
          </Both>
        ) : null}
        <ul className={css.items}>
          {helpers.map((helper) => (
            <Helper key={helper.id} plan={plan} helper={helper} />
          ))}
        </ul>
      </TwoLanguages>
    </FamilyPage>
  );
}

function Helper({ plan, helper }: { plan: Plan; helper: HelperOnCopy }) {
  const person = find(plan.people, helper.id);
  if (person === undefined) return null;
  return (
    <li className={css.item}>
      <Both picture={<PersonFace looks={now(person.looks)} size="xl" />} large>
        <HelperWords name={now(person.name)} helper={helper} />
      </Both>
    </li>
  );
}

function HelperWords({ name, helper }: { name: string; helper: HelperOnCopy }) {
  const t = useWords('together');
  return (
    <div className={css.words}>
      <p>
        <b>
          <bdi>{name}</bdi>
        </b>
        {helper.relation ? (
          <>
            {' · '}
            <Said words={helper.relation} />
          </>
        ) : null}
      </p>
      <p className={css.sentence}>
        {helper.task ? <Said words={helper.task} mark /> : t('helps-task-none', { name })}
      </p>
      <FreeAndPhone free={helper.free} phone={helper.phone} line={css.day} />
    </div>
  );
}
