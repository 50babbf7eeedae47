import { sittingsOf } from '../feedback/views.ts';
import { now } from '../held.ts';
import { network, replyOf, worriesNotKnown } from '../network/views.ts';
import type { Person } from '../people/person.ts';
import { ageOn, children, everyone, notTold } from '../people/views.ts';
import type { Plan } from '../plan.ts';
import { lacking, type Missing, wholly } from './lacks.ts';

const ofPeople = lacking('people');

/** Who is in the plan, who was told, who was asked what they think, and the safety network. */
export function missingOfPeople(plan: Plan, today: string): Missing[] {
  const kids = children(plan);
  return [
    ...wholly(kids.length === 0, 'no-child', 'people'),
    ...notTold(plan, today).map(({ person, days }) => ({
      what: 'not-told' as const,
      room: 'people' as const,
      id: person.id,
      days,
    })),
    ...missingOfNetwork(plan),
    ...ofPeople(
      kids.filter((child) => canBeAsked(child, today)),
      { 'child-not-asked': ({ id }) => sittingsOf(plan, id).length === 0 },
    ),
    ...ofPeople(
      everyone(plan).filter(({ role }) => role === 'parent'),
      { 'parent-not-asked': ({ id }) => sittingsOf(plan, id).length === 0 },
    ),
  ];
}

/** Whoever said no is left in peace: nothing is missing of them. */
function missingOfNetwork(plan: Plan): Missing[] {
  const people = network(plan).filter((person) => replyOf(person) !== 'no');
  const yes = people.filter((person) => replyOf(person) === 'yes');
  const unknown = (person: Person) => worriesNotKnown(plan, person).length > 0;
  return [
    ...wholly(people.length === 0, 'no-network', 'people'),
    ...ofPeople(people, {
      'helper-not-told': (person) => now(person.knows) === null && unknown(person),
      'helper-told-before': (person) => now(person.knows) !== null && unknown(person),
      'helper-not-asked': ({ asked }) => now(asked) === null,
      'helper-not-answered': (person) =>
        now(person.asked) !== null && (replyOf(person) === null || replyOf(person) === 'not-yet'),
    }),
    ...ofPeople(yes, {
      'helper-without-task': ({ task }) => now(task) === null,
      'helper-without-free': ({ free }) => now(free) === null,
      'helper-unreachable': ({ phone, reach }) => now(phone) === null && now(reach) === null,
    }),
  ];
}

/** The faces begin at four years (feedback/questions.ts); a child whose age nobody knows is not left out. */
function canBeAsked(child: Person, today: string): boolean {
  const age = ageOn(child, today);
  return age === null ? now(child.born) === null : age.unit === 'years' && age.count >= 4;
}
