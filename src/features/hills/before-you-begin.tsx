import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useLanguage } from '../../i18n/language.tsx';
import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import { beginTelling } from '../../plan/hills/decide.ts';
import type { Person } from '../../plan/people/person.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { DayChoice } from '../../plan-ui/editing/day-choice.tsx';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { paths } from '../../plan-ui/paths.ts';
import { useTroubleWords } from '../../plan-ui/refusal/use-trouble-words.ts';
import { newId } from '../../platform/new-id.ts';
import { today } from '../../platform/now.ts';
import { useForm } from '../../record/use-form.ts';
import { Advice } from '../../ui/advice/advice.tsx';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { Notice } from '../../ui/notice/notice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { emptyBegin, parentsIn } from './begin-form.ts';
import css from './told.module.css';

type Props = { plan: Plan; child: Person; onCancel: () => void };

const warnings = ['not-every-child', 'write-worst', 'agree-first', 'at-home'] as const;
const kinds = ['asked', 'lives-elsewhere', 'not-asked'] as const;

/** What the worker should know before a child begins (domain §2.9), and how the parents were asked (E1). */
export function BeforeYouBegin({ plan, child, onCancel }: Props) {
  const t = useWords('hills-worker');
  const navigate = useNavigate();
  const troubleWords = useTroubleWords();
  const { code } = useLanguage();
  const [all, setAll] = useState(false);
  const [tried, setTried] = useState(false);
  const empty = emptyBegin(today());
  const { value, change, loaded, saving, save } = useForm(plan.id, `hills-begin:${child.id}`, empty, empty);
  const grownUps = everyone(plan).filter(({ role }) => role === 'parent' || role === 'network');
  const parents = parentsIn(value, code);
  if (!loaded) return null;

  const begin = async (then: (telling: string) => string) => {
    setTried(true);
    if (parents === null || saving.state === 'saving') return;
    const telling = newId();
    if (await save(beginTelling, { telling, person: child.id, parents })) void navigate(then(telling));
  };
  return (
    <div className={css.columns}>
      <div className={css.stack}>
        <h2 className={css.heading}>{t('before.title')}</h2>
        {warnings.map((one) => (
          <Advice key={one} title={t(`before.${one}.title`)}>
            <p>{t(`before.${one}.why`)}</p>
          </Advice>
        ))}
      </div>
      <Card title={t('parents.title')}>
        <div className={css.stack}>
          <p>{t('parents.why', { name: now(child.name) })}</p>
          <Choice
            legend={t('parents.title')}
            legendHidden
            options={kinds.map((kind) => ({ value: kind, words: t(`parents.${kind}`) }))}
            value={kinds.find((kind) => kind === value.kind) ?? null}
            onChange={(kind) => change({ kind })}
          />
          {value.kind === 'asked' ? (
            <>
              <PeopleChoice
                legend={t('parents.who')}
                beside={false}
                people={grownUps}
                value={value.who}
                onChange={(who) => change({ who })}
                all={all}
                onAll={() => setAll(true)}
              />
              <DayChoice
                legend={t('parents.on')}
                value={value.on}
                onChange={(on) => change({ on })}
                strict={tried}
              />
              <TextArea
                label={t('parents.words')}
                rows={2}
                value={value.words}
                lang={code}
                onChange={(words) => change({ words })}
              />
            </>
          ) : null}
          {value.kind === 'not-asked' ? (
            <TextArea
              label={t('parents.because')}
              rows={2}
              value={value.because}
              lang={code}
              onChange={(because) => change({ because })}
            />
          ) : null}
          {tried && value.kind === null ? <Notice tone="problem">{t('parents.choose')}</Notice> : null}
          {saving.state === 'failed' ? <Notice tone="problem">{troubleWords(saving)}</Notice> : null}
          <div className={css.actions}>
            <Button
              kind="main"
              iconEnd="forward"
              waiting={saving.state === 'saving'}
              onClick={() => void begin((telling) => paths.telling(plan.id, telling))}
            >
              {t('start-here')}
            </Button>
            <Button
              icon="hand"
              onClick={() => void begin((telling) => paths.handOverTelling(plan.id, telling))}
            >
              {t('hand-over')}
            </Button>
            <Button kind="quiet" onClick={onCancel}>
              {t('not-now')}
            </Button>
          </div>
          <p className={css.quiet}>{t('before.sealed')}</p>
        </div>
      </Card>
    </div>
  );
}
