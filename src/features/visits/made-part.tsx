import { useWords } from '../../i18n/use-words.ts';
import { now } from '../../plan/held.ts';
import type { Person } from '../../plan/people/person.ts';
import type { Plan } from '../../plan/plan.ts';
import { childrenToSee } from '../../plan/visit/views.ts';
import { useNamesOf } from '../../plan-ui/person/use-names-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import type { Form } from '../../record/use-form.ts';
import { Button } from '../../ui/button/button.tsx';
import { ChipPick } from '../../ui/chip/chip.tsx';
import { Choice } from '../../ui/choice/choice.tsx';
import { TextArea } from '../../ui/text-area/text-area.tsx';
import { TextField } from '../../ui/text-field/text-field.tsx';
import { allSeenAlone, type VisitForm } from './visit-form.ts';
import css from './visits.module.css';

type Props = { plan: Plan; form: Form<VisitForm> };

/** O4: each child: seen alone, seen, not seen; their bedroom. One tap says it for all. */
export function MadePart({ plan, form }: Props) {
  const t = useWords('visits');
  const names = useNamesOf(plan);
  const children = childrenToSee(plan);
  const ids = children.map(({ id }) => id);
  const named = names(ids);
  return (
    <>
      <div>
        {children.length === 0 ? <p>{t('no-children')}</p> : null}
        {children.length > 1 ? (
          <Button icon="check" onClick={() => form.change(allSeenAlone(ids))}>
            {t('all-alone')}
          </Button>
        ) : null}
      </div>
      <div>
        {children.map((child) => (
          <OneChild key={child.id} child={child} form={form} />
        ))}
      </div>
      <TextArea
        label={t('words')}
        hint={named === '' ? t('words-hint-none') : t('words-hint', { names: named })}
        rows={3}
        value={form.value.words}
        onChange={(words) => form.change({ words })}
      />
    </>
  );
}

/** *Seen* without more is kept where somebody wrote it so, and never offered: the question is whether alone. */
const offered = ['alone', 'with', 'not'] as const;

function OneChild({ child: { id, name, looks }, form }: { child: Person; form: Form<VisitForm> }) {
  const t = useWords('visits');
  const { seen, bedroom, because } = form.value;
  const how = seen[id] ?? '';
  const ask = how === 'with' ? 'because-not-alone' : how === 'not' ? 'because-not-seen' : null;
  return (
    <div className={css.child}>
      <div className={css.how}>
        <Choice
          legend={
            <span className={css.name}>
              <PersonFace looks={now(looks)} />
              <bdi>{now(name)}</bdi>
            </span>
          }
          options={(how === 'seen' ? (['seen', ...offered] as const) : offered).map((one) => ({
            value: one,
            words: t(`seen.${one}`),
          }))}
          value={how === '' ? null : how}
          onChange={(chosen) => form.change({ seen: { ...seen, [id]: chosen } })}
        />
        <ChipPick
          type="checkbox"
          checked={bedroom.includes(id)}
          onChange={(on) =>
            form.change({ bedroom: on ? [...bedroom, id] : bedroom.filter((one) => one !== id) })
          }
        >
          {t('bedroom')}
        </ChipPick>
      </div>
      {ask === null ? null : (
        <TextField
          label={t(ask)}
          hint={t('because-hint')}
          value={because[id] ?? ''}
          onChange={(words) => form.change({ because: { ...because, [id]: words } })}
        />
      )}
    </div>
  );
}
