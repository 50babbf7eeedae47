import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { now } from '../../plan/held.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import type { BandAsked } from '../../plan/scale/bands.ts';
import { decideBand } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Chip } from '../../ui/chip/chip.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './council-asks.module.css';
import { useMakeStep } from './use-make-step.ts';
import { whoCanAnswer } from './who-answers.ts';

type Decision = { readonly words: string; readonly person: readonly string[] };
const nothing: Decision = { words: '', person: [] };

/** One band: whose numbers lie in it, the council's questions, what was decided, and room for a decision. */
export function BandCard({ plan, round, asked }: { plan: Plan; round: Round; asked: BandAsked }) {
  const t = useWords('council');
  const troubleWords = useTroubleWords();
  const { number, date } = useFormats();
  const { code } = useLanguage();
  const { from, to, ask } = asked.band;
  const form = useForm<Decision>(plan.id, `band-${round.id}-${from}-${to}`, nothing, nothing);
  const makeStep = useMakeStep(plan.id, round.goal);
  const own = [t('bands.own-now'), t('bands.own-today'), t('bands.own-who')];
  const decided = round.decided.filter((one) => one.from === from && one.to === to);
  const { words, person } = form.value;
  const keep = () =>
    form.save(decideBand, {
      round: round.id,
      band: { from, to },
      words: { text: words, language: code },
      person: person[0],
    });
  return (
    <Card title={t('bands.numbers', { from: number(from), to: number(to) })}>
      <div className={css.card}>
        <div className={css.who}>
          {asked.numbers.map((one) => {
            const who = find(plan.people, one.person);
            return (
              <Chip key={one.person} face={<PersonBust looks={who ? now(who.looks) : null} />}>
                <bdi>{nameOf(plan, one.person)}</bdi>: {number(one.number)}
              </Chip>
            );
          })}
        </div>
        <ul className={css.questions}>
          {(ask ?? own).map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
        {decided.map((one) => (
          <div key={`${one.on}-${one.words.text}`} className={css.decided}>
            <Said words={one.words} mark />
            <span className={css.soft}>
              {one.person === null
                ? t('bands.decided-on', { date: date(one.on, 'long') })
                : t('bands.decided-by', { name: nameOf(plan, one.person) ?? '', date: date(one.on, 'long') })}
            </span>
            <div>
              <Button kind="quiet" icon="plus" onClick={() => void makeStep(one.words)}>
                {t('bands.make-step')}
              </Button>
            </div>
          </div>
        ))}
        <TextArea
          label={t(decided.length === 0 ? 'bands.decided' : 'bands.decided-more')}
          hint={t('bands.decided-hint')}
          rows={2}
          value={words}
          error={form.saving.state === 'failed' ? troubleWords(form.saving) : undefined}
          onChange={(text) => form.change({ words: text })}
        />
        <PeopleChoice
          legend={t('bands.who')}
          people={whoCanAnswer(plan)}
          single
          value={person}
          onChange={(people) => form.change({ person: people })}
          all
          onAll={() => undefined}
        />
        <div>
          <Button
            kind="main"
            icon="check"
            waiting={form.saving.state === 'saving'}
            onClick={() => void keep()}
          >
            {t('bands.keep')}
          </Button>
        </div>
      </div>
    </Card>
  );
}
