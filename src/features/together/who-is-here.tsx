import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useWords } from '../../i18n/use-words.ts';
import type { Person } from '../../plan/people/person.ts';
import { everyone, isUnborn } from '../../plan/people/views.ts';
import type { Plan } from '../../plan/plan.ts';
import { PersonPick } from '../../plan-ui/person/person-pick.tsx';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipRow } from '../../ui/chip/chip.tsx';
import { FieldGroup } from '../../ui/field-group/field-group.tsx';

/**
 * Who else is here, by their ids, beside whoever speaks (S19): in the address like the speaker, so that it is chosen once and not at
 * every step.
 */
export function useWhoIsHere(): readonly [readonly string[], (people: readonly string[]) => void] {
  const [asked, ask] = useSearchParams();
  const here = asked.get('with')?.split(' ') ?? [];
  const choose = (people: readonly string[]) => {
    const { with: _, ...rest } = Object.fromEntries(asked);
    ask(people.length === 0 ? rest : { ...rest, with: people.join(' ') }, { replace: true });
  };
  return [here, choose];
}

/** One quiet line; a tap shows the faces. The worker is here anyway and is not asked about. */
export function WhoIsHere({ plan, person }: { plan: Plan; person: Person }) {
  const t = useWords('together');
  const names = useNamesOf(plan);
  const [inAddress, choose] = useWhoIsHere();
  // The address follows a moment later: a tap is seen at once, and a second one does not undo the first.
  const [here, setHere] = useState(inAddress);
  const [open, setOpen] = useState(false);
  const others = everyone(plan).filter(
    (one) => one.id !== person.id && one.role !== 'worker' && !isUnborn(one),
  );
  if (others.length === 0) return null;
  const tick = (people: readonly string[]) => {
    setHere(people);
    choose(people);
  };
  const said = names(here);
  return (
    <div>
      <Button kind="quiet" tone="ink" icon="together" expanded={open} onClick={() => setOpen(!open)}>
        {said === '' ? t('who-here') : t('here-too', { names: said })}
      </Button>
      {open ? (
        <FieldGroup legend={t('who-here')}>
          <ChipRow>
            {others.map((one) => (
              <PersonPick
                key={one.id}
                person={one}
                type="checkbox"
                size="family"
                checked={here.includes(one.id)}
                onChange={(on) => tick(on ? [...here, one.id] : here.filter((id) => id !== one.id))}
              />
            ))}
          </ChipRow>
        </FieldGroup>
      ) : null}
    </div>
  );
}
