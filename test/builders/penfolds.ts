import type { Decide } from '../../src/plan/decision.ts';
import { choosePlanKind } from '../../src/plan/family/decide.ts';
import { addPerson, recordTold } from '../../src/plan/people/decide.ts';
import { makePlanB } from '../../src/plan/plan-b/decide.ts';
import { recordVisitMade, recordVisitMissed } from '../../src/plan/visit/decide.ts';
import { words } from './story.ts';

type Does = <R>(verb: Decide<R>, request: R) => void;

/** The Penfolds by 16 February 2027: Mia was seen on 28 January; then nobody answered three times; their plan B was never used. */
export function tellPenfolds(does: Does): void {
  does(addPerson, { person: 'mia', name: 'Mia', role: 'child', born: '2021-03-01' });
  for (const name of ['Kay', 'Tom']) does(addPerson, { person: name.toLowerCase(), name, role: 'parent' });
  does(choosePlanKind, { kind: 'child-in-need' });
  does(recordTold, { person: 'kay', on: '2027-01-12', how: words('At home.') });
  does(makePlanB, {
    planB: 'b',
    turning: {
      seen: words('Two visits are missed.'),
      then: words('School checks next day, and we visit together.'),
      within: { count: 5, unit: 'working-days' },
    },
  });
  const who: string[] = [];
  const children = [{ child: 'mia', seen: true }];
  does(recordVisitMade, { visit: 'seen', on: '2027-01-28', who, children });
  for (const on of ['2027-02-02', '2027-02-09', '2027-02-16'])
    does(recordVisitMissed, { visit: on, on, who, why: 'nobody-answered' });
}
