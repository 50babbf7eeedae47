import { type FormEvent, useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { type ScaleBand, scaleBands } from '../../plan/council/scale-bands.ts';
import { paths } from '../../plan-ui/paths.ts';
import { useCouncil } from '../../record/use-council.ts';
import { useRecord } from '../../record/use-record.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { WorkerPage } from '../../ui/page-frame/worker-page.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { ExampleNote } from './example-note.tsx';
import { SavedNote } from './saved-note.tsx';
import { SelectField } from './select-field.tsx';
import css from './settings.module.css';
import { useSaveCouncil } from './use-save-council.ts';

const MOST_BANDS = 5;
const MOST_QUESTIONS = 8;
const figures = Array.from({ length: 11 }, (_, at) => ({ value: String(at), words: String(at) }));

/** At which numbers something is asked, and what. A band only asks (N10). */
export function ScaleBandsPage() {
  const t = useWords('council');
  const real = useRecord().kind === 'disk';
  return (
    <WorkerPage
      title={t('bands.title')}
      subtitle={t('bands.why')}
      back={{ words: t('back'), href: paths.council }}
      width="narrow"
    >
      {real ? <Bands /> : <ExampleNote />}
    </WorkerPage>
  );
}

function Bands() {
  const t = useWords('council');
  const kept = useCouncil(scaleBands);
  const [bands, setBands] = useState<readonly ScaleBand[]>(kept.bands);
  const { saved, save } = useSaveCouncil(scaleBands);
  const write = (at: number, change: Partial<ScaleBand>) =>
    setBands(bands.map((band, i) => (i === at ? { ...band, ...change } : band)));
  const wrong = bands.some(({ from, to }) => from > to);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!wrong) void save({ bands: bands.map((band) => ({ ...band, ask: tidy(band.ask) })) });
  };
  return (
    <form className={css.stack} autoComplete="off" onSubmit={submit}>
      {bands.length === 0 ? <p>{t('bands.none')}</p> : null}
      {bands.map((band, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the bands have no other name than their place
        <Card key={at} title={t('bands.row', { at: at + 1 })}>
          <div className={css.stack}>
            <SelectField
              label={t('bands.from')}
              value={String(band.from)}
              options={figures}
              onChange={(from) => write(at, { from: Number(from) })}
            />
            <SelectField
              label={t('bands.to')}
              value={String(band.to)}
              options={figures}
              onChange={(to) => write(at, { to: Number(to) })}
            />
            {band.from > band.to ? <p role="alert">{t('bands.order')}</p> : null}
            <TextArea
              label={t('bands.questions')}
              hint={t('bands.questions-hint')}
              rows={4}
              value={(band.ask ?? []).join('\n')}
              onChange={(text) => write(at, { ask: text === '' ? null : text.split('\n') })}
            />
            <div className={css.actions}>
              <Button kind="quiet" onClick={() => setBands(bands.filter((_, i) => i !== at))}>
                {t('bands.remove', { at: at + 1 })}
              </Button>
            </div>
          </div>
        </Card>
      ))}
      <div className={css.actions}>
        {bands.length < MOST_BANDS ? (
          <Button icon="plus" onClick={() => setBands([...bands, { from: 0, to: 2, ask: null }])}>
            {t('bands.add')}
          </Button>
        ) : null}
        <Button type="submit" kind="main" waiting={wrong}>
          {t('bands.save')}
        </Button>
      </div>
      <SavedNote saved={saved} />
    </form>
  );
}

/** Empty lines say nothing; without a question Waymark's own are asked. */
function tidy(ask: ScaleBand['ask']): ScaleBand['ask'] {
  const questions = (ask ?? [])
    .map((line) => line.trim().slice(0, 200))
    .filter((line) => line !== '')
    .slice(0, MOST_QUESTIONS);
  return questions.length === 0 ? null : questions;
}
