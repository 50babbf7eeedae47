import { type ReactNode, use } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StepOnCopy } from '../../plan/copy/step-on-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { PaperRow } from '../../ui/quiet-table/paper-row.tsx';
import { FacesInLine } from './faces-in-line.tsx';
import css from './paper.module.css';
import { InWords } from './paper-picture.tsx';

type Props = {
  plan: Plan;
  step: StepOnCopy;
  /** its place in the list, from 1 */
  number: number;
  /** Says who does it; on a person's own page only when they do not do it alone. */
  withWho: boolean;
  /** boxes to tick, or who agreed */
  children: ReactNode;
};

/** One step on paper: picture at the start, sentence, when, who helps, who checks. */
export function StepOnPaper({ plan, step, number, withWho, children }: Props) {
  const t = useWords('plan');
  const own = useWords('print');
  const whenWords = useWhenWords('long');
  const { date } = useFormats();
  const inWords = use(InWords);
  const when = (
    <span className={css.day}>
      {step.when === null || step.who.length === 0 ? <b>{t('notAgreed')}</b> : null}
      <b className={css.when}>{whenWords(step.when)}</b>
      {step.late ? (
        <b className={css.late}>
          <Icon name="hourglass" /> {t('late')}
        </b>
      ) : null}
      {step.firstPromised === null ? null : (
        <span>{t('firstDate', { date: date(step.firstPromised, 'long') })}</span>
      )}
    </span>
  );
  const know = step.know === null ? null : <Said words={step.know} mark />;
  const checks =
    step.checker === null
      ? know && { id: 'know', name: t('howKnow'), words: know }
      : {
          id: 'checks',
          name: t('whoChecks'),
          words: (
            <span className={css.faces}>
              <FacesInLine plan={plan} people={[step.checker]} />
              {know === null ? null : <span>{know}</span>}
            </span>
          ),
        };
  const who = withWho || step.who.length > 1;
  const facts = [
    who ? { id: 'who', name: t('whoDoes'), words: <FacesInLine plan={plan} people={step.who} /> } : null,
    { id: 'when', name: t('when'), words: when },
    step.helpers.length === 0
      ? null
      : { id: 'helps', name: t('whoHelps'), words: <FacesInLine plan={plan} people={step.helpers} /> },
    checks,
  ];
  return (
    <PaperRow
      picture={inWords ? null : <Picture picture={step.picture} looks={looksOf(plan)} size="100%" />}
      title={
        <>
          {own('numbered', { number })} <Said words={step.sentence} mark />
        </>
      }
      facts={facts.filter((fact) => fact !== null)}
    >
      {children}
    </PaperRow>
  );
}
