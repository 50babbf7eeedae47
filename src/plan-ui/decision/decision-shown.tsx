import { useFormats } from '../../i18n/use-formats.ts';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import type { Plan } from '../../plan/plan.ts';
import { isSignedByWriter } from '../../plan/supervision/its-writer.ts';
import type { Decision } from '../../plan/supervision/supervision.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Link } from '../../ui/link/link.tsx';
import { paths } from '../paths.ts';
import { Said } from '../said/said.tsx';
import css from './decision.module.css';

type Props = {
  plan: Plan;
  decision: Decision;
  /** what is decided leads to the decision itself */
  leads?: boolean | undefined;
};

/** A decision to read: what, why, who signed as what, what they had read, when it was written and where, and the plan as it was known. */
export function DecisionShown({ plan, decision, leads = false }: Props) {
  const t = useWords('supervision');
  const { date, dateTime, list } = useFormats();
  const { name, role, by, written, withdrawn } = decision;
  const held = find(plan.supervisions, decision.supervision);
  const read = [
    ...decision.read.map((one) => t(`reads.${one}`)),
    ...(decision.readAlso ? [decision.readAlso] : []),
  ];
  const what = <Said words={decision.what} mark />;
  return (
    <article className={css.decision} data-withdrawn={withdrawn ? '' : undefined}>
      {withdrawn ? (
        <p className={css.withdrawn}>
          <Icon name="undo" />
          <span>
            <b>{t('decision.withdrawn', { date: date(withdrawn.written.slice(0, 10), 'long') })}</b>{' '}
            <Said words={withdrawn.because} mark />
          </span>
        </p>
      ) : null}
      <p className={css.what}>
        {leads ? <Link href={paths.decision(plan.id, decision.id)}>{what}</Link> : what}
      </p>
      <p>
        <Said words={decision.because} mark />
      </p>
      <p>
        <b>{t('decision.signed', { name, role })}</b> · {date(decision.on, 'long')}
      </p>
      {read.length === 0 ? null : <p>{t('decision.read-list', { list: list(read) })}</p>}
      <p className={css.note}>
        {t('decision.written', { when: dateTime(written), name: by.name })}
        {held ? <> · {t('decision.from-supervision', { date: date(held.on, 'medium') })}</> : null}
        {decision.closing ? <> · {t('decision.from-closing')}</> : null}
      </p>
      {isSignedByWriter(decision) ? null : (
        <p className={css.note}>{t('decision.signed-for', { writer: by.name, name })}</p>
      )}
      <p>
        <Link href={paths.asItWas(plan.id, written)}>{t('decision.then')}</Link>
      </p>
    </article>
  );
}
