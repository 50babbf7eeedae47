import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { daysBetween } from '../../lib/day.ts';
import { conflicts } from '../conflicts/conflicts.ts';
import { repliesToShow, sittingsOf, trendsOf } from '../feedback/views.ts';
import { fold } from '../fold.ts';
import { openGoals, reachedGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { writtenInOneSitting } from '../history/one-sitting.ts';
import { finishedMeetings, openMeetingOf } from '../meeting/views.ts';
import { children, daysUntilTold, households, isUnborn } from '../people/views.ts';
import { planBsInUse, standingPlanBs } from '../plan-b/views.ts';
import { road } from '../road/views.ts';
import { dots, lastShown } from '../scale/views.ts';
import { lateSteps, openSteps, stepsOf } from '../step/views.ts';
import { countWords } from '../wording/advise.ts';
import { exampleEntries } from './example-entries.ts';
import english from './words/en.json' with { type: 'json' };
import urdu from './words/ur.json' with { type: 'json' };

const today = '2027-01-20';
const entries = exampleEntries(today);
const plan = fold('example', entries);

describe('the example family', () => {
  it.each([today, '2024-02-29', '2027-12-31', '2026-07-05'])(
    'folds with nothing set aside, whatever the day: %s',
    (day) => {
      const some = exampleEntries(day);
      const folded = fold('example', some);
      expect([folded.setAside, folded.newer, folded.entries]).toEqual([[], 0, some.length]);
      expect(some.filter((entry) => entry.written.slice(0, 10) > day)).toEqual([]);
      expect(exampleEntries(day)).toEqual(some);
    },
  );

  it('is of three generations in two households, with a baby on the way', () => {
    expect(children(plan).map(({ id }) => id)).toEqual(['alfie', 'rosie', 'baby']);
    expect(isUnborn(plan.people.baby!)).toBe(true);
    expect([...households(plan).keys()].filter((name) => name !== null)).toEqual([
      'Kelly-Ann’s home',
      'Lee’s home',
    ]);
    expect(daysUntilTold(plan, plan.people.lee!)).toBe(23);
  });

  it('has five months of history and six goals', () => {
    expect(daysBetween(plan.family!.opened, today)).toBe(150);
    expect([Object.keys(plan.goals).length, openGoals(plan).length, reachedGoals(plan).length]).toEqual([
      6, 4, 1,
    ]);
    expect(finishedMeetings(plan)).toHaveLength(2);
    expect(openMeetingOf(plan)).toBeUndefined();
    expect(writtenInOneSitting(entries).some(({ days }) => days.length >= 4)).toBe(true);
  });

  it('has a late step, a stuck one, one somebody disagrees with, and not too many for one parent', () => {
    expect(lateSteps(plan, today).map(({ id }) => id)).toEqual(['breakfast', 'lee-nights']);
    expect(
      openSteps(plan)
        .filter((step) => now(step.progress).to === 'stuck')
        .map(({ id }) => id),
    ).toEqual(['lee-nights']);
    expect(
      openSteps(plan)
        .flatMap(({ agreements }) => agreements)
        .filter(({ answer }) => answer === 'disagree'),
    ).toHaveLength(1);
    expect(stepsOf(plan, 'kelly-ann').length).toBeLessThanOrEqual(5);
  });

  it('has numbers that disagree, over four rounds, and a small child’s place', () => {
    expect(dots(plan, 'nights')).toHaveLength(4);
    const last = lastShown(plan, 'nights')!;
    expect(last.numbers.map(({ person, number }) => [person, number])).toEqual([
      ['lee', 4],
      ['priya', 5],
      ['bev', 6],
      ['osei', 6],
      ['kelly-ann', 7],
    ]);
    expect(last.places.map(({ person }) => person)).toEqual(['alfie']);
  });

  it('has one thing two tablets changed apart', () => {
    expect(conflicts(plan).map(({ room, id, field }) => [room, id, field])).toEqual([
      ['steps', 'walk', 'when'],
    ]);
  });

  it('has faces that went up, with what we did about it', () => {
    const listened = trendsOf(sittingsOf(plan, 'alfie')).find(({ question }) => question.id === 'listened');
    const faces = listened?.points.map(({ given }) => (given?.kind === 'face' ? given.face : 0));
    expect(faces).toEqual([3, 4, 5]);
    expect(
      Object.values(plan.sittings).filter(({ replies }) => replies.length > 0).length,
    ).toBeGreaterThanOrEqual(3);
    expect(repliesToShow(plan, 'alfie')).toHaveLength(1);
  });

  it('has seven stones to goodbye, a ribbon, and two plan Bs: one used and over, one standing', () => {
    const { stones, here, ribbon, turnings } = road(plan, today);
    expect(stones.map(({ stone }) => now(stone.name).text)).toEqual([
      'People told',
      'Helpers found',
      'Night plan',
      'School',
      'Alfie’s story',
      'A hard week',
      'Goodbye',
    ]);
    expect([here, ribbon.map(({ often }) => often)]).toEqual([
      2,
      ['every-week', 'every-2-weeks', 'every-month', 'none'],
    ]);
    expect([standingPlanBs(plan).length, planBsInUse(plan).length, turnings.length]).toEqual([2, 0, 2]);
    expect(plan.planBs.school!.used).toMatchObject([{ over: { on: '2026-12-25' } }]);
    expect(Object.keys(plan.bottomLines)).toHaveLength(3);
  });

  it('uses only pictures the catalogue has', () => {
    const catalogue: { id: string }[] = JSON.parse(readFileSync('src/pictures/catalogue.json', 'utf8'));
    const known = new Set(catalogue.map(({ id }) => id));
    const used = entries.flatMap(({ fact }) => ('picture' in fact && fact.picture ? [fact.picture] : []));
    expect(used.length).toBeGreaterThan(30);
    expect(used.filter((id) => !known.has(id) && !/^(pair:)?person:/.test(id))).toEqual([]);
  });

  it('is written in short sentences', () => {
    const long = Object.entries(english).filter(([, text]) =>
      text.split(/(?<=[.?])\s/).some((one) => countWords(one) > 15),
    );
    expect(long).toEqual([]);
  });

  it('has the same family in Urdu, all of its words, with names left as they are', () => {
    expect(Object.keys(urdu)).toEqual(Object.keys(english));
    const folded = fold('example', exampleEntries(today, 'ur'));
    expect([folded.setAside, now(folded.family!.language)]).toEqual([[], 'ur']);
    expect(now(folded.steps.walk!.sentence)).toMatchObject({
      language: 'ur',
      text: expect.stringMatching(/Bev.*[\u0600-\u06FF]/),
    });
    expect(folded.entries).toBe(plan.entries + 1);
  });
});
