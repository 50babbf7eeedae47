import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Act, acts, perform } from '../../test/builders/random-acts.ts';
import { story, words } from '../../test/builders/story.ts';
import { renameFamily } from './family/decide.ts';
import { setGoal } from './goal/decide.ts';
import { addPerson, recordBirth, renamePerson } from './people/decide.ts';
import { layStone } from './road/decide.ts';
import { addStep, changeStep, moveStep } from './step/decide.ts';
import { says } from './strict.ts';

const begun = () =>
  story()
    .opens('Docherty')
    .adds('Bev', 'network')
    .does(addStep, { step: 's', sentence: words('Bev walks Alfie.') });

describe('what is asked of every decision', () => {
  it('R8 the same plan and request give the same answer, and leave the plan as it was', () => {
    fc.assert(
      fc.property(fc.array(acts, { maxLength: 25 }), (all: Act[]) => {
        const told = story().opens('Docherty').adds('Bev', 'network');
        for (const [i, act] of all.entries()) perform(told, act, `t${i}`);
        const before = JSON.stringify(told.plan);
        const again = story().opens('Docherty').adds('Bev', 'network');
        for (const [i, act] of all.entries()) perform(again, act, `t${i}`);
        expect(again.entries).toEqual(told.entries);
        told.facts(renameFamily, { name: 'Docherty-Hale' });
        expect(JSON.stringify(told.plan)).toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['', '   ', '\n\t', '\u200B', '\u00A0\u2003', '\u202E'])(
    'R9 words nobody can see are refused: %j',
    (text) => {
      expect(begun().refused(addStep, { step: 't', sentence: words(text) })).toEqual({
        rule: 'S1',
        reason: 'step-sentence-empty',
      });
    },
  );

  it.each(['👣', 'نانی', '٣', '.'])('R9 anything to see is words: %s', (text) => {
    expect(says(text)).toBe(true);
    expect(begun().facts(addStep, { step: 't', sentence: words(text) })).toMatchObject([
      { sentence: { text } },
    ]);
  });

  it('R9 10,000 characters are kept whole, one more is refused', () => {
    const long = 'ä'.repeat(10_000);
    expect(begun().facts(addStep, { step: 't', sentence: words(long) })).toMatchObject([
      { sentence: { text: long } },
    ]);
    expect(begun().refused(addStep, { step: 't', sentence: words(`${long}.`) })).toEqual({
      rule: 'R9',
      reason: 'words-too-long',
      slots: { longest: 10_000 },
    });
  });

  it.each(['2027-02-30', '2027-13-01', '30/02/2027', '', '2027-2-3'])('R10 refuses the day %j', (date) => {
    const told = begun();
    expect(told.refused(changeStep, { step: 's', when: { kind: 'by', date } }).reason).toBe('date-not-real');
    expect(told.refused(layStone, { stone: 'x', name: words('School'), by: date }).reason).toBe(
      'date-not-real',
    );
    expect(told.refused(moveStep, { step: 's', to: 'done', on: date }).reason).toBe('date-not-real');
    expect(told.refused(recordBirth, { person: 'bev', born: date }).reason).toBe('date-not-real');
  });

  it('R11 refuses what is about something the plan does not have', () => {
    const told = begun();
    expect(told.refused(renamePerson, { person: 'nobody', name: 'Bev' })).toEqual({
      rule: 'R11',
      reason: 'person-unknown',
    });
    expect(told.refused(changeStep, { step: 's', who: ['bev', 'constructor'] }).reason).toBe(
      'person-unknown',
    );
    expect(told.refused(addStep, { step: 't', sentence: words('x'), goal: 'none' }).reason).toBe(
      'goal-unknown',
    );
    expect(story().refused(renameFamily, { name: 'x' })).toEqual({ rule: 'R11', reason: 'plan-not-opened' });
  });

  it('R12 what would change nothing writes nothing', () => {
    const told = begun();
    expect(told.facts(renameFamily, { name: 'Docherty' })).toEqual([]);
    expect(told.facts(renamePerson, { person: 'bev', name: 'Bev' })).toEqual([]);
    expect(told.facts(changeStep, { step: 's', sentence: words('Bev walks Alfie.'), who: [] })).toEqual([]);
    expect(told.facts(changeStep, { step: 's' })).toEqual([]);
  });

  it('R13 refuses an id already in use', () => {
    const told = begun();
    expect(told.refused(addPerson, { person: 'bev', role: 'network', name: 'Bev' })).toEqual({
      rule: 'R13',
      reason: 'already-there',
    });
    expect(told.refused(addStep, { step: 's', sentence: words('x') }).rule).toBe('R13');
  });

  it.each([[''], ['x'.repeat(65)]])('R14 refuses what could not be read again: an id like %j', (goal) => {
    expect(begun().refused(setGoal, { goal, different: words('x') })).toEqual({
      rule: 'R14',
      reason: 'not-in-shape',
    });
  });

  it('R15 refuses what would have happened tomorrow', () => {
    const told = begun();
    expect(told.refused(moveStep, { step: 's', to: 'done', on: '2027-01-21' })).toEqual({
      rule: 'R15',
      reason: 'date-in-future',
    });
    expect(told.facts(moveStep, { step: 's', to: 'done', on: '2027-01-20' })).toHaveLength(1);
  });
});
