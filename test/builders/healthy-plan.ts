import { addDays, daysBetween } from '../../src/lib/day.ts';
import type { Fact } from '../../src/plan/facts.ts';
import { type Happens, minutesOf, OPENED, TODAY, text } from './planting-ground.ts';

/** Whether what the healthy plan does on a day is left out. */
type Skips = (what: string, on: string) => boolean;

/** Two years in which everything is in time. */
export function healthy(happens: Happens, skips: Skips) {
  begin(happens);
  for (let at = 0; at <= daysBetween(OPENED, TODAY); at += 1) {
    const on = addDays(OPENED, at);
    const every = (days: number, what: string) => at % days === 0 && !skips(what, on);
    if (every(12, 'visit')) {
      const children = [{ child: 'ivy', seen: true, alone: !skips('alone', on) }];
      happens(on, { type: 'visit-made', visit: `v${at}`, replaces: [], on, who: ['priya'], children });
    }
    if (every(56, 'supervision'))
      happens(on, { type: 'supervision-held', supervision: `s${at}`, on, led: 'Ruth', worker: 'Priya' });
    if (every(70, 'faces')) faces(happens, 'ivy', on);
    if (every(70, 'faces of mum')) faces(happens, 'mum', on);
    if (every(28, 'meeting')) meeting(happens, `m${at}`, on);
    if (every(28, 'step')) step(happens, `t${at}`, on);
  }
}

function begin(happens: Happens) {
  const says = (fact: Fact) => happens(OPENED, fact);
  says({ type: 'plan-opened', name: 'Planted', opened: OPENED, language: 'en-GB', nation: 'england' });
  says({ type: 'person-added', person: 'ivy', name: 'Ivy', role: 'child', born: '2020-03-01' });
  says({ type: 'person-added', person: 'mum', name: 'Sade', role: 'parent' });
  says({ type: 'person-added', person: 'gran', name: 'Doreen', role: 'network' });
  says({ type: 'person-told', person: 'mum', on: OPENED, how: text });
  says({ type: 'worry-said', worry: 'worry', who: ['gran'], children: [], about: text });
}

function faces(happens: Happens, person: string, on: string) {
  const sitting = `${person} ${on}`;
  happens(on, { type: 'feedback-asked', sitting, person, set: 'age-4-7', seenBy: 'worker' });
  happens(on, { type: 'feedback-given', sitting, question: 'listened', given: { kind: 'face', face: 5 } });
}

function meeting(happens: Happens, id: string, on: string) {
  happens(on, { type: 'meeting-opened', meeting: id, kind: 'core-group', on, people: ['mum', 'ivy'] });
  happens(on, { type: 'meeting-finished', meeting: id, on });
  minutesOf(happens, id, on, ['mum', 'ivy']);
}

function step(happens: Happens, id: string, on: string) {
  const date = addDays(on, 14);
  const when = { kind: 'by', date } as const;
  happens(on, { type: 'step-added', step: id, sentence: text, who: ['mum'], helpers: [], when });
  happens(date, { type: 'step-moved', step: id, progress: { to: 'done', on: date }, replaces: [] });
}
