import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { ShownRound } from '../../plan/scale/views.ts';
import { useWayBack } from '../../plan-ui/editing/mending.ts';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipButton, ChipRow } from '../../ui/chip/chip.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { ScaleLine } from '../../ui/scale-line/scale-line.tsx';
import { AnswerCard } from './answer-card.tsx';
import { BandsAsked } from './bands-asked.tsx';
import { Gap } from './gap.tsx';
import css from './reveal.module.css';

type Props = {
  plan: Plan;
  shown: ShownRound;
  onAnswerLate: (person: string) => void;
  onAskAgain: () => void;
};

/** All together, side by side in number order; no middle is worked out (N5), a place stays a place (N4). */
export function Reveal({ plan, shown, onAnswerLate, onAskAgain }: Props) {
  const t = useWords('scaling');
  const back = useWayBack(paths.plan(plan.id));
  const { date, number } = useFormats();
  const { round, numbers, places, notAnswered } = shown;
  const { question, ten, zero } = round.asked;
  const looks = (id: string) => {
    const person = find(plan.people, id);
    return person ? now(person.looks) : null;
  };
  const alone = [...numbers, ...places].every((one) => one.alone);
  return (
    <FamilyPage
      title={<Said words={question} mark />}
      beside={<Listen voice={voice} texts={[question, ten, zero]} />}
      back={
        <Button size="big" icon="back" href={back}>
          {t('back')}
        </Button>
      }
      middle={
        <Button href={paths.numbers(plan.id, round.goal)} icon="history">
          {t('reveal.so-far')}
        </Button>
      }
      next={
        <Button size="big" onClick={onAskAgain}>
          {t('reveal.ask-again')}
        </Button>
      }
    >
      <p className={css.sub}>
        <span>{alone ? t('reveal.alone') : t('reveal.asked-on', { date: date(round.on, 'long') })}</span>
        <DraftLabel />
      </p>
      <BandsAsked plan={plan} round={round} />
      <ScaleLine
        size="family"
        label={question.text}
        figure={number}
        zero={
          <>
            <b>{number(0)}</b> <Said words={zero} mark />
          </>
        }
        ten={
          <>
            <b>{number(10)}</b> <Said words={ten} mark />
          </>
        }
        answers={numbers.map((one) => ({
          id: one.person,
          number: one.number,
          words: t('reveal.number-of', { name: nameOf(plan, one.person) ?? '', number: number(one.number) }),
          face: <PersonBust looks={looks(one.person)} />,
        }))}
      />
      <ol className={css.cards}>
        {numbers.map((one) => (
          <AnswerCard key={one.person} plan={plan} round={round} answer={one} />
        ))}
        {places.map((one) => (
          <AnswerCard key={one.person} plan={plan} round={round} answer={one} />
        ))}
      </ol>
      {notAnswered.length === 0 ? null : (
        <div className={css.late}>
          <span>{t('reveal.not-answered')}</span>
          <ChipRow>
            {notAnswered.map((id) => (
              <ChipButton key={id} icon="plus" dashed onClick={() => onAnswerLate(id)}>
                <bdi>{nameOf(plan, id)}</bdi>: {t('reveal.answer-now')}
              </ChipButton>
            ))}
          </ChipRow>
        </div>
      )}
      <Gap plan={plan} round={round} />
    </FamilyPage>
  );
}
