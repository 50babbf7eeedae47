import { planVisit, recordVisitMade, recordVisitMissed } from '../visit/decide.ts';
import type { Teller } from './teller.ts';

/** The door that was not answered, the visit the day after, and the next one. */
export function tellTheVisits(teller: Teller): void {
  const who = ['priya'];
  teller.on(-6, '16:00', -7).does(recordVisitMissed, {
    visit: 'door',
    on: teller.day(-7),
    who,
    why: 'nobody-answered',
    tried: teller.words('visit.tried'),
  });
  teller
    .on(-6, '16:06')
    .does(recordVisitMade, {
      visit: 'day-after',
      who,
      children: [
        { child: 'alfie', seen: true, alone: true, bedroom: true },
        { child: 'rosie', seen: true, alone: false, because: teller.words('visit.rosie') },
      ],
      words: teller.words('visit.words'),
    })
    .does(planVisit, { visit: 'next', on: teller.day(6), who, children: ['alfie', 'rosie'] });
}
