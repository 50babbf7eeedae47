import { useLanguage } from '../../i18n/language.tsx';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { replyToSitting } from '../../plan/feedback/decide.ts';
import type { Sitting } from '../../plan/feedback/sitting.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import type { Words } from '../../plan/shapes.ts';
import { workerName } from '../../plan-ui/person/worker-name.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import { useForm } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './feedback-results.module.css';

type Props = {
  plan: Plan;
  person: Person;
  sittings: readonly Sitting[];
  /** the sitting that is answered now */
  to: Sitting;
};

/** You said – we did: what was answered so far, and one more reply (F4). */
export function RepliesCard({ plan, person, sittings, to }: Props) {
  const t = useWords('hand-over');
  const words = useWords('feedback');
  const { date } = useFormats();
  const replied = sittings.filter(({ replies }) => replies.length > 0).reverse();
  const name = now(person.name);
  const earlier = replied.flatMap(({ id, set, replies, replyShown }) =>
    replies.map(({ said, did, on, by }) => (
      <dl key={`${id} ${on} ${did.text}`} className={css.reply}>
        <dt>{words(`reply.${set}.said`)}</dt>
        <dd>
          <Said words={said} mark />
        </dd>
        <dt>{words(`reply.${set}.did`)}</dt>
        <dd>
          <Said words={did} mark />
        </dd>
        <dd className={css.date}>
          {workerName(plan, by)} · {date(on, 'short')} ·{' '}
          {t(replyShown ? 'answers.shown' : 'answers.replied', { name })}
        </dd>
      </dl>
    )),
  );
  const form = <ReplyForm planId={plan.id} name={name} sitting={to} />;
  return (
    <Card title={t('answers.reply')}>
      <p className={css.date}>
        {t('answers.reply-why', { name })} {t(`answers.write-for.${to.set}`, { name })}
      </p>
      {to === sittings.at(-1) ? null : (
        <p className={css.when}>{t('answers.reply-to', { date: date(to.on, 'long') })}</p>
      )}
      {to.replies.length === 0 ? (
        <>
          {form}
          {earlier.length === 0 ? null : (
            <Disclosure title={t('answers.earlier')} kind="plain">
              {earlier}
            </Disclosure>
          )}
        </>
      ) : (
        <>
          {earlier}
          <Disclosure title={t('answers.another')} kind="plain">
            {form}
          </Disclosure>
        </>
      )}
    </Card>
  );
}

const empty = { said: '', did: '' };

/** All a person said in a sitting: instead of a face, about one, and at the end. */
const wordsOf = ({ given, said }: Sitting): Words[] => [
  ...Object.values(given).flatMap((one) => (one.kind === 'said' ? [one.words] : [])),
  ...said.map(({ words }) => words),
];

function ReplyForm({ planId, name, sitting }: { planId: string; name: string; sitting: Sitting }) {
  const t = useWords('hand-over');
  const common = useWords('common');
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const own = sitting.replies.length === 0 ? wordsOf(sitting).at(-1) : undefined;
  const stands = { said: own?.text ?? '', did: '' };
  const { value, change, save, saving } = useForm(planId, `reply:${sitting.id}`, stands, empty);
  // Their own words stay in their own language as long as nobody changes them.
  const saidIn = own && own.text === value.said ? own.language : code;
  const keep = () =>
    save(replyToSitting, {
      sitting: sitting.id,
      said: { text: value.said.trim(), language: saidIn },
      did: { text: value.did.trim(), language: code },
    });
  return (
    <form
      className={css.form}
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (saving.state !== 'saving') void keep();
      }}
    >
      <TextArea
        label={t('answers.you-said', { name })}
        rows={2}
        lang={saidIn}
        value={value.said}
        onChange={(said) => change({ said })}
      />
      <TextArea
        label={t('answers.we-did')}
        rows={2}
        lang={code}
        value={value.did}
        onChange={(did) => change({ did })}
      />
      <div className={css.save}>
        <Button type="submit" kind="main">
          {t('answers.keep')}
        </Button>
        {saving.state === 'saved' ? <p role="status">{common('saved')}</p> : null}
      </div>
      {saving.state === 'failed' ? (
        <Notice tone="problem" note={common('not-saved')}>
          {troubleWords(saving)}
        </Notice>
      ) : null}
    </form>
  );
}
