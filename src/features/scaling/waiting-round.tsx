import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import { addToRound, revealRound } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';
import { waiting } from '../../plan/scale/views.ts';
import { useWayBack } from '../../plan-ui/editing/mending.ts';
import { paths } from '../../plan-ui/paths.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Acted } from '../../record/plan-record.ts';
import { useAct } from '../../record/use-plan.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { Portrait } from '../../ui/portrait/portrait.tsx';
import css from './waiting-round.module.css';
import { whoCanAnswer } from './who-answers.ts';

type Props = { plan: Plan; round: Round; onPick: (person: string) => void };

/** Whose turn it is. Who has answered is shown; what they answered is not (N2). */
export function WaitingRound({ plan, round, onPick }: Props) {
  const t = useWords('scaling');
  const back = useWayBack(paths.plan(plan.id));
  const act = useAct(plan.id);
  const troubleWords = useTroubleWords();
  const [failed, setFailed] = useState<(Acted & { ok: false }) | null>(null);
  const { answered, notYet } = waiting(round);
  const others = whoCanAnswer(plan).filter((person) => !round.people.includes(person.id));
  const tell = (acted: Acted) => setFailed(acted.ok ? null : acted);
  const show = async () => tell(await act(revealRound, { round: round.id }));
  const add = async (person: string) => tell(await act(addToRound, { round: round.id, person }));
  return (
    <FamilyPage
      title={t('wait.title')}
      back={
        <Button size="big" icon="back" href={back}>
          {t('back')}
        </Button>
      }
      next={
        <Button
          size="big"
          kind={answered.length === 0 ? 'plain' : 'main'}
          icon="together"
          waiting={answered.length === 0}
          onClick={() => void show()}
        >
          {t(answered.length === 0 ? 'wait.show-waits' : 'wait.show')}
        </Button>
      }
    >
      <p className={css.question}>
        <Said words={round.asked.question} mark />
      </p>
      <ul className={css.people}>
        {round.people.flatMap((id) => {
          const person = find(plan.people, id);
          if (!person) return [];
          const done = answered.includes(id);
          return (
            <li key={id}>
              <button type="button" className={css.person} onClick={() => onPick(id)}>
                <Portrait picture={<PersonBust looks={now(person.looks)} />} size="xl" ticked={done} />
                <bdi className={css.name}>{now(person.name)}</bdi>
                <span className={css.state}>{t(done ? 'wait.answered' : 'wait.not-yet')}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className={css.note} role="status">
        {t('wait.how')} {notYet.length === 0 ? t('wait.all-in') : t('wait.left', { count: notYet.length })}
      </p>
      {others.length === 0 ? null : (
        <Disclosure title={t('wait.someone-else')}>
          <ChipRow>
            {others.map((person) => (
              <PersonPick
                key={person.id}
                person={person}
                type="checkbox"
                size="family"
                checked={false}
                onChange={() => void add(person.id)}
              />
            ))}
          </ChipRow>
        </Disclosure>
      )}
      {failed ? <Notice tone="problem">{troubleWords(failed)}</Notice> : null}
    </FamilyPage>
  );
}
