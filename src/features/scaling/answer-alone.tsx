import { useLanguage } from '../../i18n/language.tsx';
import { languageFor } from '../../i18n/languages.ts';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { answerScale } from '../../plan/scale/decide.ts';
import type { Round } from '../../plan/scale/round.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { DraftLabel, LanguageSwitch } from '../../plan-ui/language-switch/language-switch.tsx';
import { PersonBust } from '../../plan-ui/picture/person-bust.tsx';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Listen } from '../../plan-ui/said/listen.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import * as voice from '../../platform/speech.ts';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Chip, ChipPick } from '../../ui/chip/chip.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { NumberChoice } from '../../ui/number-choice/number-choice.tsx';
import { FamilyPage } from '../../ui/page-frame/family-page.tsx';
import { PathChoice } from '../../ui/path-choice/path-choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './answer-alone.module.css';
import { type AnswerForm, answerOf, requestOf } from './answer-form.ts';
import { InTongueOf } from './in-tongue-of.tsx';
import { placeWords } from './place-words.ts';
import { tongueOf, whoCanAnswer } from './who-answers.ts';

type Props = {
  plan: Plan;
  round: Round;
  person: Person;
  form: Form<AnswerForm>;
  onDone: () => void;
  onStop: () => void;
};

/** One person, alone with the question, in their own language; nobody else's answer is anywhere near. */
export function AnswerAlone(props: Props) {
  return (
    <InTongueOf plan={props.plan} person={props.person} chosen={props.form.value.language}>
      <Inside {...props} />
    </InTongueOf>
  );
}

function Inside({ plan, round, person, form, onDone, onStop }: Props) {
  const t = useWords('scaling');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { number } = useFormats();
  const { code } = useLanguage();
  const { value, change, saving } = form;
  const { question, ten, zero } = round.asked;
  const name = now(person.name);
  const tongue = value.language || tongueOf(plan, person);
  const chosen = answerOf(value) !== null;
  const give = async () => {
    const request = requestOf(value, round, tongue);
    if (request && (await form.save(answerScale, request))) onDone();
  };
  return (
    <FamilyPage
      title={<Said words={question} mark />}
      beside={<Listen voice={voice} texts={[question, ten, zero]} />}
      back={
        <Button size="big" icon="back" onClick={onStop}>
          {t('answer.not-now')}
        </Button>
      }
      middle={
        <LanguageSwitch
          size="family"
          value={languageFor(value.language) ?? code}
          onChange={(language) => change({ language })}
        />
      }
      next={
        <Button
          size="big"
          kind={chosen ? 'main' : 'plain'}
          icon={chosen ? 'check' : undefined}
          waiting={!chosen || saving.state === 'saving'}
          onClick={() => void give()}
        >
          {chosen ? t('answer.done') : t(value.onPath ? 'answer.waits-place' : 'answer.waits-number')}
        </Button>
      }
    >
      <div className={css.mine}>
        <Chip face={<PersonBust looks={now(person.looks)} />}>
          <bdi>{name}</bdi>
        </Chip>
        <DraftLabel />
        {person.role === 'child' ? (
          <Button kind="quiet" onClick={() => change({ onPath: !value.onPath })}>
            {t(value.onPath ? 'answer.use-numbers' : 'answer.use-path')}
          </Button>
        ) : null}
      </div>
      {value.onPath ? (
        <PathChoice
          label={t('answer.path')}
          start={<Said words={zero} mark />}
          end={<Said words={ten} mark />}
          value={value.place === '' ? null : Number(value.place)}
          onChange={(place) => change({ place: String(place) })}
          placeWords={(place) => t(placeWords(place))}
          emptyWords={t('place.none')}
        />
      ) : (
        <NumberChoice
          legend={t('answer.number')}
          legendHidden
          ten={<Said words={ten} mark />}
          zero={<Said words={zero} mark />}
          value={value.number === '' ? null : Number(value.number)}
          onChange={(one) => change({ number: one === null ? '' : String(one) })}
          figure={number}
        />
      )}
      <div className={css.words}>
        <TextArea
          label={t('answer.why')}
          hint={t('answer.why-hint')}
          size="large"
          rows={2}
          lang={tongue}
          value={value.reason}
          onChange={(reason) => change({ reason })}
        />
        <TextArea
          label={t(value.onPath ? 'answer.further' : 'answer.higher')}
          hint={t('answer.why-hint')}
          size="large"
          rows={2}
          lang={tongue}
          value={value.higher}
          onChange={(higher) => change({ higher })}
        />
      </div>
      <div>
        <ChipPick
          type="checkbox"
          size="family"
          checked={value.helped}
          onChange={(helped) => change({ helped })}
        >
          {t('answer.helped')}
        </ChipPick>
      </div>
      {value.helped ? (
        <PeopleChoice
          legend={t('answer.who-helped')}
          people={whoCanAnswer(plan).filter((one) => one.id !== person.id)}
          single
          value={value.helper === '' ? [] : [value.helper]}
          onChange={([helper = '']) => change({ helper })}
          all
          onAll={() => undefined}
        />
      ) : null}
      {saving.state === 'failed' ? (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(saving)}
        </Notice>
      ) : null}
    </FamilyPage>
  );
}
