import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { askedOf } from '../../plan/asked-of/asked-of.ts';
import { ownPart } from '../../plan/copy/helper-on-copy.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { shownWishesOf } from '../../plan/wish/views.ts';
import { FamilyTools } from '../../plan-ui/family-tools/family-tools.tsx';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { FaceLinks } from '../../plan-ui/person/face-links.tsx';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import { TwoLanguages, useSecondLanguage } from '../../plan-ui/side-by-side/two-languages.tsx';
import { today } from '../../platform/now.ts';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import type { Spoken } from '../../ui/listen-button/listen-button.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import css from './asked-of.module.css';
import { AskedStep } from './asked-step.tsx';
import { HowItLooks, LooksButton } from './how-it-looks.tsx';
import { MustDos } from './must-dos.tsx';
import { OwnPart } from './own-part.tsx';
import { OwnWish } from './own-wish.tsx';
import { Part } from './part.tsx';
import { PromiseOf } from './promise-of.tsx';
import { useStepPaths } from './step-path.ts';
import { useReading } from './use-reading.ts';

/** A few things, large; then where this person helps, what others promise, and the must-dos for everyone (V4). */
export function AskedOfPerson({ plan, person }: { plan: Plan; person: Person }) {
  const t = useWords('together');
  const common = useWords('common');
  const { items, more, helps, others, mustDos } = askedOf(plan, person.id, today());
  const reads = useReading(plan, person);
  const beside = useSecondLanguage(reads.reading.beside);
  const [choosing, setChoosing] = useState(false);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const to = useStepPaths(plan.id, person.id, reads.reading);
  const part = ownPart(person);
  const wishes = shownWishesOf(plan, person.id);
  const first = items[0] ?? helps[0];
  const people = everyone(plan).filter((one) => !isUnborn(one));
  const texts = items.map(({ step }) => now(step.sentence));
  return (
    <FamilyPage
      reader={reads.reading}
      title={
        <span className={css.title}>
          <PersonFace looks={now(person.looks)} size="xl" />
          <TwoLanguages beside={beside}>
            <span>
              <Both inline>
                <Say in="together" of={(words) => words('asked-of', { name: now(person.name) })} />
              </Both>
            </span>
          </TwoLanguages>
        </span>
      }
      note={<DraftLabel />}
      beside={
        <FamilyTools planId={plan.id}>
          {texts.length === 0 ? null : (
            <Listen
              voice={voice}
              texts={texts}
              onSpoken={setSpoken}
              slow={reads.reading.level === 'pictures'}
            />
          )}
          <LooksButton open={choosing} onOpen={setChoosing} />
        </FamilyTools>
      }
      back={
        <Button size="big" icon="back" href={to.start}>
          {common('action.back')}
        </Button>
      }
      middle={<FaceLinks people={people} label={t('asked')} here={person.id} hrefOf={to.askedOf} />}
      next={
        first ? (
          <Button size="big" kind="main" iconEnd="forward" href={to.step(first.step.id)}>
            {t('first-step')}
          </Button>
        ) : undefined
      }
    >
      {choosing ? <HowItLooks reads={reads} onClose={() => setChoosing(false)} /> : null}
      <TwoLanguages beside={beside}>
        <div className={css.parts}>
          {wishes.length === 0 ? null : (
            <Part title={<Say in="together" of={(words) => words('my-wish')} />}>
              {wishes.map((wish) => (
                <OwnWish key={wish.id} plan={plan} person={person} wish={wish} />
              ))}
            </Part>
          )}
          {items.length === 0 ? (
            <Both>
              <p className={css.nothing}>
                <Say in="together" of={(words) => words('asked-nothing')} />
              </p>
            </Both>
          ) : null}
          <ol className={css.items}>
            {items.map((asked, at) => (
              <AskedStep
                key={asked.step.id}
                plan={plan}
                asked={asked}
                person={person}
                level={reads.reading.level}
                aloud={spoken?.at === at ? (spoken.word ?? 'all') : null}
              />
            ))}
          </ol>
          {more > 0 ? (
            <Both>
              <p className={css.nothing}>
                <Say in="plan" of={(words) => words('moreNotShown', { count: more })} />
              </p>
            </Both>
          ) : null}
          {part?.task ? (
            <Part title={<Say in="together" of={(words) => words('my-part')} />}>
              <OwnPart person={person} task={part.task} free={part.free} />
            </Part>
          ) : null}
          {helps.length === 0 ? null : (
            <Part title={<Say in="together" of={(words) => words('i-help')} />}>
              {helps.map(({ step }) => (
                <PromiseOf key={step.id} plan={plan} step={step} people={now(step.who)} />
              ))}
            </Part>
          )}
          {others.length === 0 ? null : (
            <Part title={<Say in="together" of={(words) => words('others')} />}>
              {others.map((one) => (
                <PromiseOf
                  key={one.person.id}
                  plan={plan}
                  step={one.step}
                  people={[one.person.id]}
                  more={one.more}
                />
              ))}
            </Part>
          )}
          {mustDos.length === 0 ? null : <MustDos plan={plan} lines={mustDos} />}
        </div>
      </TwoLanguages>
    </FamilyPage>
  );
}
