import { useWords } from '../../i18n/use-words.ts';
import type { BottomLine } from '../../plan/bottom-line/bottom-line.ts';
import { bottomLines, lastLook } from '../../plan/bottom-line/views.ts';
import { now } from '../../plan/held.ts';
import { lookAtBottomLineInMeeting } from '../../plan/meeting/decide.ts';
import type { Meeting } from '../../plan/meeting/meeting.ts';
import { nameOf } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import css from './must-dos-card.module.css';
import { Section } from './section.tsx';
import { Trouble } from './trouble.tsx';
import { useDoing } from './use-doing.ts';

type Props = { plan: Plan; meeting: Meeting };

/** The must-dos, looked at together; *not known* is an answer (B2). */
export function MustDosCard({ plan, meeting }: Props) {
  const t = useWords('core-group');
  const lines = bottomLines(plan);
  if (lines.length === 0) return null;
  return (
    <Section at="must-dos">
      <Card kind="must-do" title={t('must.title')}>
        <ul className={css.lines}>
          {lines.map((line) => (
            <li key={line.id}>
              <MustDo plan={plan} meeting={meeting} line={line} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function MustDo({ plan, meeting, line }: Props & { line: BottomLine }) {
  const t = useWords('core-group');
  const { doIt, trouble } = useDoing(plan.id);
  const must = now(line.must);
  const { checker } = now(line.check);
  const by = checker ?? now(meeting.chair) ?? undefined;
  const look = meeting.bottomLines.includes(line.id) ? lastLook(line) : undefined;
  return (
    <>
      <div className={css.line}>
        <Picture picture={now(line.picture)} looks={looksOf(plan)} />
        <div className={css.words}>
          <p className={css.must}>
            <Said words={must} mark />
          </p>
          <p className={css.by}>
            {by === undefined ? t('must.nobody') : t('must.by', { name: nameOf(plan, by) ?? '' })}
          </p>
        </div>
        {by === undefined ? null : (
          <Choice
            legend={`${t('must.how')} ${must.text}`}
            legendHidden
            value={look?.on === meeting.on ? look.kept : null}
            onChange={(kept) =>
              void doIt(lookAtBottomLineInMeeting, { meeting: meeting.id, line: line.id, kept, by })
            }
            options={(['kept', 'crossed', 'not-known'] as const).map((one) => ({
              value: one,
              words: t(`must.${one}`),
            }))}
          />
        )}
      </div>
      <Trouble words={trouble} />
    </>
  );
}
