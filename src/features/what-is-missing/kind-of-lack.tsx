import { useId } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import { find } from '../../plan/find.ts';
import { type Held, now } from '../../plan/held.ts';
import type { Plan } from '../../plan/plan.ts';
import type { PictureRef } from '../../plan/shapes.ts';
import type { Lack, Missing, MissingKind } from '../../plan/what-is-missing/lacks.ts';
import { looksOf } from '../../plan-ui/person/looks-of.ts';
import { PersonFace } from '../../plan-ui/picture/person-face.tsx';
import { Picture } from '../../plan-ui/picture/picture.tsx';
import { ThingName } from '../../plan-ui/thing/thing-name.tsx';
import { Disclosure } from '../../ui/disclosure/disclosure.tsx';
import { Icon } from '../../ui/icon/icon.tsx';
import { List, Row } from '../../ui/list/list.tsx';
import { mendPath } from './mend-path.ts';
import css from './missing.module.css';

const MOST = 4;

/** One kind of lack and every thing that lacks it; each line leads to where it is mended. */
export function KindOfLack({ plan, kind }: { plan: Plan; kind: MissingKind }) {
  const t = useWords('missing');
  const id = useId();
  const { what, missing } = kind;
  const folded = missing.length > MOST + 1 ? missing.slice(MOST) : [];
  const shown = folded.length === 0 ? missing : missing.slice(0, MOST);
  const pictured = missing.some((one) => pictureOf(plan, one) !== null);
  const rows = (some: readonly Missing[]) => (
    <List label={t(`what.${what}`)}>
      {some.map((one) => (
        <MissingRow key={one.id ?? what} plan={plan} missing={one} pictured={pictured} />
      ))}
    </List>
  );
  return (
    <section className={css.kind} aria-labelledby={id} data-what={what}>
      <h3 id={id} className={css.what}>
        {t(`what.${what}`)}
      </h3>
      {rows(shown)}
      {folded.length === 0 ? null : (
        <Disclosure title={t('more', { number: folded.length })} kind="plain">
          {rows(folded)}
        </Disclosure>
      )}
    </section>
  );
}

/** What begins with one tap where the plan has nothing of the kind yet. */
const beginnings = [
  'no-child',
  'no-worry',
  'no-goal',
  'no-bottom-line',
  'no-plan-b',
  'no-network',
  'no-road',
  'no-goodbye',
  'no-meeting',
] as const satisfies readonly Lack[];

/** The picture the family chose for it; null while there is none. */
function pictureOf(plan: Plan, { room, id }: Missing): PictureRef | null {
  const thing = find<object>(plan[room], id);
  return thing && 'picture' in thing ? now(thing.picture as Held<PictureRef | null>) : null;
}

/** `pictured`: some thing of its kind has a picture, so that the words stand one below the other. */
function MissingRow({ plan, missing, pictured }: { plan: Plan; missing: Missing; pictured: boolean }) {
  const t = useWords('missing');
  const href = mendPath(plan, missing);
  const begin = beginnings.find((one) => one === missing.what);
  if (missing.id === null || begin)
    return (
      <Row href={href} picture={<Icon name="plus" />}>
        {begin ? t(`begin.${begin}`) : t(`what.${missing.what}`)}
      </Row>
    );
  const person = missing.room === 'people' ? find(plan.people, missing.id) : undefined;
  const { days } = missing;
  return (
    <Row
      href={href}
      picture={
        person ? (
          <span className={css.face}>
            <PersonFace looks={now(person.looks)} dashed={now(person.looks) === null} />
          </span>
        ) : pictured ? (
          <Picture picture={pictureOf(plan, missing)} looks={looksOf(plan)} size="s" />
        ) : undefined
      }
      note={days === undefined || days === 0 ? undefined : t('days', { count: days })}
    >
      <ThingName plan={plan} thing={{ room: missing.room, id: missing.id }} />
    </Row>
  );
}
