import { type ReactNode, use } from 'react';
import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import type { StepOnCopy } from '../../plan/copy/step-on-copy.ts';
import type { Plan } from '../../plan/plan.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { Said } from '../../plan-ui/said/said.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { useBeside } from '../../plan-ui/side-by-side/two-languages.tsx';
import { useWhenWords } from '../../plan-ui/step/use-when-words.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { PaperBody, PaperRow, PaperRowPicture, PaperTicks } from '../../ui/quiet-table/paper-row.tsx';
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
  /** who agreed, in each language */
  children?: ReactNode;
  /** boxes to tick: they stand once, however many languages there are */
  boxes?: ReactNode;
};

/** One step on paper: picture at the start, or between two languages; sentence, when, who helps, who checks. */
export function StepOnPaper({ boxes, ...step }: Props) {
  const inWords = use(InWords);
  const two = useBeside() !== null;
  const picture = inWords ? null : (
    <Picture picture={step.step.picture} looks={looksOf(step.plan)} size="100%" />
  );
  if (!two)
    return (
      <PaperRow picture={picture}>
        <StepWords {...step}>{step.children ?? boxes}</StepWords>
      </PaperRow>
    );
  return (
    <PaperRow picture={null}>
      <Both picture={picture && <PaperRowPicture small>{picture}</PaperRowPicture>}>
        <StepWords {...step} narrow />
      </Both>
      {boxes === undefined ? null : <PaperTicks>{boxes}</PaperTicks>}
    </PaperRow>
  );
}

type WordsProps = Omit<Props, 'boxes'> & { narrow?: boolean };

function StepWords({ plan, step, number, withWho, narrow, children }: WordsProps) {
  const t = useWords('plan');
  const own = useWords('print');
  const whenWords = useWhenWords('long');
  const { date } = useFormats();
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
    <PaperBody
      title={
        <>
          {own('numbered', { number })} <Said words={step.sentence} mark />
        </>
      }
      narrow={narrow}
      facts={facts.filter((fact) => fact !== null)}
    >
      {children}
    </PaperBody>
  );
}
