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
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './asked-of.module.css';
import { useStepPaths } from './step-path.ts';
import { useReading } from './use-reading.ts';

/** A face and what they do, large; only what they agreed to have said of them (A6). */
export function WhoHelps({ plan }: { plan: Plan }) {
  const t = useWords('together');
  const common = useWords('common');
  const helpers = helpersOnCopy(plan);
  const { reading } = useReading(plan.id, null);
  const to = useStepPaths(plan.id);
  const texts = helpers.flatMap(({ task, free }) => [task, free]).filter((words) => words !== null);
  return (
    <FamilyPage
      reader={reading}
      title={t('who-helps')}
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          {texts.length === 0 ? null : <Listen voice={voice} texts={texts} />}
        </FamilyTools>
      }
      back={
        <Button size="big" icon="back" href={to.start}>
          {common('action.back')}
        </Button>
      }
    >
      {helpers.length === 0 ? <p className={css.nothing}>{t('helps-none')}</p> : null}
      <ul className={css.items}>
        {helpers.map((helper) => (
          <Helper key={helper.id} plan={plan} helper={helper} />
        ))}
      </ul>
    </FamilyPage>
  );
}

function Helper({ plan, helper }: { plan: Plan; helper: HelperOnCopy }) {
  const t = useWords('together');
  const person = find(plan.people, helper.id);
  if (person === undefined) return null;
  const name = now(person.name);
  return (
    <li className={css.item}>
      <PersonFace looks={now(person.looks)} size="xl" />
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
        {helper.free ? (
          <p className={css.day}>
            <Icon name="clock" />
            <span>
              <Said words={helper.free} mark />
            </span>
          </p>
        ) : null}
        {helper.phone ? (
          <p className={css.day}>
            <Icon name="phone" />
            <b dir="ltr">{helper.phone}</b>
          </p>
        ) : null}
      </div>
    </li>
  );
}
