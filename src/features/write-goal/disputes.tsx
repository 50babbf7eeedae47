import { useState } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { everyone } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { disputeWorry } from '../../plan/worry/decide.ts';
import type { Worry } from '../../plan/worry/worry.ts';
import { PeopleChoice } from '../../plan-ui/editing/people-choice.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Said } from '../../plan-ui/said/said.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { Card } from '../../ui/card/card.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import css from './disputes.module.css';
import type { WorryForm } from './forms.ts';

type Props = { plan: Plan; worry: Worry; form: Form<WorryForm> };

/** Who sees it differently, in their own words; it stands inside the worry for ever (W2). */
export function Disputes({ plan, worry, form }: Props) {
  const t = useWords('write-goal');
  const names = useNamesOf(plan);
  const [wide, setWide] = useState(false);
  const { value, change } = form;
  const add = async () => {
    const words = { text: value.dispute, language: value.language };
    const request = { worry: worry.id, person: value.disputer ?? '', words };
    if (await form.also(disputeWorry, request)) change({ disputer: null, dispute: '' });
  };
  return (
    <>
      {worry.disputes.map((dispute) => (
        <Card key={`${dispute.person} ${dispute.on} ${dispute.words.text.slice(0, 40)}`} kind="said">
          <p>
            <b>{t('worry.sees-differently', { name: names([dispute.person]) })}</b>
          </p>
          <Said words={dispute.words} mark />
        </Card>
      ))}
      <Disclosure title={t('worry.dispute')}>
        <div className={css.part}>
          <PeopleChoice
            legend={t('worry.dispute-who')}
            people={everyone(plan)}
            single
            value={value.disputer === null ? [] : [value.disputer]}
            onChange={([one]) => change({ disputer: one ?? null })}
            all={wide}
            onAll={() => setWide(true)}
          />
          <TextArea
            label={t('worry.dispute-words')}
            rows={2}
            value={value.dispute}
            onChange={(dispute) => change({ dispute })}
          />
          <div>
            <Button onClick={() => void add()} waiting={value.disputer === null}>
              {value.disputer === null ? t('worry.dispute-first') : t('worry.dispute-do')}
            </Button>
          </div>
        </div>
      </Disclosure>
    </>
  );
}
