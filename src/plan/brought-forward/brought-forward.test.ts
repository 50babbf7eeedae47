import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setBottomLine } from '../bottom-line/decide.ts';
import { planCopy } from '../copy/plan-copy.ts';
import { reachGoal, setGoal } from '../goal/decide.ts';
import { sayGoingWell } from '../going-well/decide.ts';
import { now } from '../held.ts';
import { timeline } from '../history/timeline.ts';
import { openMeeting } from '../meeting/decide.ts';
import { personLeft } from '../people/decide.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { changeWish, sayWish } from '../wish/decide.ts';
import { endWorry, reopenWorry, rewordWorry, sayWorry } from '../worry/decide.ts';
import { ageOf, isOld, keptInARow, originOf, staleText } from './age.ts';
import type { StatementRef } from './brought-forward.ts';
import {
  changeText,
  confirmTextAgain,
  keepText,
  prepareReview,
  retireText,
  withdrawPreparedReview,
} from './decide.ts';
import { broughtTexts, latestReview, notReadyToShare } from './review.ts';
import { statementOf } from './statements.ts';
import { namesWhoLeft } from './who-left.ts';

/** The Docherty plan before its June review: eleven texts, four of them older than 90 days. */
function docherty() {
  const told = story('2027-01-12')
    .opens('Docherty')
    .adds('Alfie', 'child')
    .adds('Kelly-Ann', 'parent')
    .adds('Dean', 'network')
    .does(sayWorry, { worry: 'nights', who: ['kelly-ann'], about: words('Alfie was awake alone at night.') })
    .does(sayWorry, { worry: 'dean', who: ['kelly-ann'], about: words('Dean shouts when he is here.') })
    .does(setGoal, { goal: 'calm', different: words('Alfie sleeps all night.'), see: words('Calm mornings') })
    .does(setBottomLine, { line: 'adult', must: words('A grown-up is at home at night.') })
    .on('2027-01-28')
    .does(personLeft, { person: 'dean', because: words('He moved out in January.') })
    .on('2027-04-20')
    .does(sayGoingWell, { thing: 'reads', kind: 'strength', words: words('Kelly-Ann reads to Alfie.') })
    .does(sayGoingWell, { thing: 'bev', kind: 'existing-safety', words: words('Bev takes Alfie in.') })
    .does(setGoal, { goal: 'school', different: words('Alfie is in school on time.') })
    .does(sayWish, { wish: 'dog', person: 'alfie', words: words('A dog.'), forAll: true })
    .does(sayWish, { wish: 'secret', person: 'alfie', words: words('My dad.'), forAll: false })
    .does(setBottomLine, { line: 'sober', must: words('Nobody drinks when Alfie is here.') })
    .does(makePlanB, { planB: 'b', turning: { seen: words('Drink'), then: words('Bev comes.') } })
    .does(sayWorry, { worry: 'school', who: ['kelly-ann'], about: words('Alfie was late nine times.') })
    .does(addStep, { step: 'walk', sentence: words('Bev walks Alfie to school.') });
  return told.on('2027-05-25');
}
const prepared = () => docherty().does(prepareReview, { review: 'june', on: '2027-06-08' });
const at = (told: ReturnType<typeof docherty>, ref: StatementRef) => statementOf(told.plan, ref)!;
const worry = (id: string) => ({ shelf: 'worries', id }) as const;
const refs = (told: ReturnType<typeof docherty>) => latestReview(told.plan)!.statements;

describe('preparing a review', () => {
  it('Z1 brings forward all text that stands, but no young step, and no wish that is not for all', () => {
    const told = prepared();
    expect(refs(told).map(({ shelf, id }) => `${shelf} ${id}`)).toEqual([
      'worries nights',
      'worries dean',
      'worries school',
      'goingWell reads',
      'goingWell bev',
      'goals calm',
      'goals school',
      'wishes dog',
      'bottomLines adult',
      'bottomLines sober',
      'planBs b',
    ]);
    expect(latestReview(told.plan)).toMatchObject({ on: '2027-06-08', by: 'Priya Nand' });
    const later = docherty().on('2027-08-01').does(prepareReview, { review: 'r' });
    expect(refs(later)).toContainEqual({ shelf: 'steps', id: 'walk' });
  });

  it('Z1 where nothing stands there is nothing to prepare', () => {
    expect(story().opens('D').facts(prepareReview, { review: 'r' })).toEqual([]);
    expect(notReadyToShare(story().opens('D').plan)).toBeNull();
    expect(docherty().refused(prepareReview, { review: 'r', on: '2027-02-30' }).rule).toBe('R10');
  });

  it('Z9 one review at a time, and one prepared by mistake is taken back with a reason', () => {
    const told = prepared();
    expect(told.refused(prepareReview, { review: 'other' })).toEqual({
      rule: 'Z9',
      reason: 'review-not-finished',
    });
    expect(told.refused(withdrawPreparedReview, { review: 'june', because: words(' ') }).rule).toBe('Z9');
    told.does(withdrawPreparedReview, { review: 'june', because: words('Too early.') });
    expect([latestReview(told.plan), notReadyToShare(told.plan)]).toEqual([null, null]);
    expect(told.facts(withdrawPreparedReview, { review: 'june', because: words('Again.') })).toEqual([]);
    expect(told.facts(prepareReview, { review: 'other' })).toHaveLength(1);
  });
});

describe('age and origin', () => {
  it('Z2, Z5 are those of the words as they stand: four are older than 90 days', () => {
    const told = prepared();
    const today = '2027-05-25';
    const ages = refs(told).map((ref) => ageOf(told.plan, at(told, ref), today));
    expect(ages).toEqual([133, 133, 35, 35, 35, 133, 35, 35, 133, 35, 35]);
    expect(refs(told).filter((ref) => isOld(told.plan, at(told, ref), today))).toHaveLength(4);
    told.does(rewordWorry, { worry: 'nights', about: words('Alfie wakes at two.') });
    expect(ageOf(told.plan, at(told, worry('nights')), today)).toBe(0);
  });

  it('Z2 counts from the day it was said, though it was written later; reworded, from the writing', () => {
    const told = story('2027-01-20').opens('D').adds('Bev', 'network');
    told.writes('2027-01-25T10:00:00.000Z', '2027-01-20');
    told.does(sayWorry, { worry: 'w', who: ['bev'], about: words('Late.') });
    expect(originOf(told.plan, at(told, worry('w')))).toMatchObject({ on: '2027-01-20', first: true });
    told
      .on('2027-02-01')
      .by('Gwen')
      .does(rewordWorry, { worry: 'w', about: words('Late again.') });
    expect(originOf(told.plan, at(told, worry('w')))).toMatchObject({
      on: '2027-02-01',
      by: 'Gwen',
      first: false,
      meeting: null,
    });
  });

  it('Z2 names the meeting of that day, and the review at which it got its words', () => {
    const told = docherty().does(openMeeting, { meeting: 'm', kind: 'core-group', people: [] });
    told.does(prepareReview, { review: 'june' });
    told.does(changeText, { review: 'june', ...worry('nights'), words: { about: words('He wakes.') } });
    expect(originOf(told.plan, at(told, worry('nights')))).toMatchObject({ meeting: 'm', review: 'june' });
  });

  it('Z5 text nobody said or kept for more than 90 days is stale, the oldest first', () => {
    const told = docherty();
    const stale = () =>
      staleText(told.plan, '2027-05-25').map(({ statement, since }) => [statement.id, since]);
    expect(stale()).toEqual(['nights', 'dean', 'calm', 'adult'].map((id) => [id, '2027-01-12']));
    told.does(prepareReview, { review: 'june' }).does(keepText, { review: 'june', ...worry('nights') });
    expect(stale()).toHaveLength(3);
  });

  it('Z6 somebody who left is pointed out, in any of the texts, but nobody present with that name', () => {
    const told = prepared();
    expect(refs(told).filter((ref) => namesWhoLeft(told.plan, at(told, ref)).length > 0)).toEqual([
      worry('dean'),
    ]);
    expect(namesWhoLeft(told.plan, at(told, worry('dean')))).toMatchObject([{ id: 'dean' }]);
    told.does(changeText, { review: 'june', ...worry('school'), words: { could: words('As with Dean.') } });
    expect(namesWhoLeft(told.plan, at(told, worry('school')))).toHaveLength(1);
    told.adds('Dean Price', 'professional');
    expect(namesWhoLeft(told.plan, at(told, worry('dean')))).toEqual([]);
  });
});

describe('each is handled', () => {
  it('Z3, Z4 five kept, three rewritten, three retired: only then is the plan ready to share', () => {
    const told = prepared();
    const all = refs(told);
    const rewritten = { worries: 'about', goals: 'different', bottomLines: 'must' } as Record<string, string>;
    for (const [i, ref] of all.entries()) {
      expect(notReadyToShare(told.plan)).toMatchObject({ left: 11 - i, of: 11 });
      if (['dean', 'bev', 'sober'].includes(ref.id))
        told.does(retireText, { review: 'june', ...ref, because: words('No longer so.') });
      else if (['nights', 'calm', 'adult'].includes(ref.id))
        told.does(changeText, {
          review: 'june',
          ...ref,
          words: { [rewritten[ref.shelf]!]: words(`New words about ${ref.id}.`) },
        });
      else told.does(keepText, { review: 'june', ...ref });
    }
    expect(notReadyToShare(told.plan)).toBeNull();
    const done = broughtTexts(told.plan, latestReview(told.plan)!).map(({ done }) => done?.how);
    expect(['kept', 'changed', 'retired'].map((how) => done.filter((one) => one === how).length)).toEqual([
      5, 3, 3,
    ]);
    const copy = JSON.stringify(planCopy(told.plan, '2027-05-25'));
    expect(copy).toContain('New words about nights.');
    expect(copy).not.toMatch(/Dean shouts|Bev takes|Nobody drinks|awake alone/);
    const history = JSON.stringify(timeline(told.entries));
    expect(history).toMatch(/Dean shouts/);
    expect(history).toContain('No longer so.');
  });

  it('Z3 retiring has a reason; the same words are no new words; what has ended is brought back first', () => {
    const told = prepared();
    expect(told.refused(retireText, { review: 'june', ...worry('dean'), because: words('') })).toEqual({
      rule: 'Z3',
      reason: 'ending-needs-reason',
    });
    const same = { about: words('Dean shouts when he is here.') };
    expect(told.refused(changeText, { review: 'june', ...worry('dean'), words: same }).reason).toBe(
      'text-not-changed',
    );
    expect(
      told.refused(changeText, { review: 'june', ...worry('dean'), words: { about: words('') } }).rule,
    ).toBe('W1');
    expect(told.refused(keepText, { review: 'june', ...worry('nobody') }).reason).toBe('text-not-brought');
    expect(told.refused(keepText, { review: 'june', shelf: 'steps', id: 'walk' }).reason).toBe(
      'text-not-brought',
    );
    expect(told.refused(keepText, { review: 'july', ...worry('dean') }).reason).toBe(
      'brought-forward-unknown',
    );
    told.does(retireText, { review: 'june', ...worry('dean'), because: words('He left.') });
    expect(told.plan.worries.dean?.ended?.because.text).toBe('He left.');
    expect(told.refused(keepText, { review: 'june', ...worry('dean') }).reason).toBe('text-ended');
  });

  it('Z3 every kind of text is said anew and retired by the verbs of its own room', () => {
    const told = docherty().on('2027-08-01').does(prepareReview, { review: 'r' });
    const parts = ['about', 'words', 'different', 'must', 'then', 'sentence'] as const;
    for (const ref of refs(told)) {
      const fresh = Object.fromEntries(parts.map((part) => [part, words(`Fresh ${part}.`)]));
      told.does(changeText, { review: 'r', ...ref, words: fresh });
      expect(at(told, ref).parts.some((part) => part.words?.text.startsWith('Fresh'))).toBe(true);
      told.does(retireText, { review: 'r', ...ref, because: words('Over.') });
      expect(at(told, ref).stands).toBe(false);
      told.does(confirmTextAgain, { review: 'r', ...ref });
      expect(at(told, ref).stands).toBe(true);
    }
    expect(now(told.plan.planBs.b!.turning).seen.text).toBe('Drink');
  });

  it('Z4 what was said anew, ended or done in its own place is handled; what comes back is not', () => {
    const told = prepared();
    const how = (id: string) =>
      broughtTexts(told.plan, latestReview(told.plan)!).find(({ statement }) => statement.id === id)?.done
        ?.how;
    told.on('2027-05-26');
    told.does(rewordWorry, { worry: 'nights', about: words('Alfie wakes at two.') });
    told.does(reachGoal, { goal: 'calm' });
    told.does(changeWish, { wish: 'dog', forAll: false });
    expect(['nights', 'calm', 'dog', 'dean'].map(how)).toEqual(['reworded', 'ended', 'ended', undefined]);
    told.does(retireText, { review: 'june', ...worry('dean'), because: words('He left.') });
    expect(how('dean')).toBe('retired');
    told.does(reopenWorry, { worry: 'dean' });
    expect(how('dean')).toBeUndefined();
    told.does(endWorry, { worry: 'school', because: words('On time now.') });
    expect(notReadyToShare(told.plan)?.left).toBe(11 - 4);
  });

  it('Z4 two tablets that prepare apart: what either said after the later one was prepared counts', () => {
    const priya = docherty();
    const gwen = priya.apart('gwen');
    priya.does(prepareReview, { review: 'p' });
    gwen
      .on('2027-05-26')
      .does(prepareReview, { review: 'g' })
      .does(keepText, { review: 'g', ...worry('nights') });
    priya.on('2027-05-27').does(keepText, { review: 'p', ...worry('dean') });
    priya.meets(gwen);
    expect(latestReview(priya.plan)?.id).toBe('g');
    expect(notReadyToShare(priya.plan)?.left).toBe(9);
    expect(gwen.plan).toEqual(priya.plan);
  });

  it('Z7 kept at three reviews in a row is seen; new words begin again', () => {
    const told = docherty();
    const kept = () => keptInARow(told.plan, at(told, worry('nights')));
    for (const [i, day] of ['2027-06-08', '2027-09-08', '2027-12-08'].entries()) {
      told.on(day).does(prepareReview, { review: day });
      for (const ref of refs(told)) told.does(keepText, { review: day, ...ref });
      expect(kept()).toBe(i + 1);
    }
    told.on('2028-03-08').does(prepareReview, { review: 'march' });
    expect(kept()).toBe(3);
    told.does(changeText, {
      review: 'march',
      ...worry('nights'),
      words: { about: words('He wakes at two.') },
    });
    expect(kept()).toBe(0);
  });

  it('Z7 words that were changed between reviews were not kept unchanged', () => {
    const told = prepared().does(keepText, { review: 'june', ...worry('nights') });
    told.on('2027-05-26').does(rewordWorry, { worry: 'nights', about: words('He wakes.') });
    expect(keptInARow(told.plan, at(told, worry('nights')))).toBe(0);
  });

  it('Z8 handled by mistake, it is to be confirmed again; R12 kept twice is kept once', () => {
    const told = prepared().does(keepText, { review: 'june', ...worry('nights') });
    expect(told.facts(keepText, { review: 'june', ...worry('nights') })).toEqual([]);
    expect(notReadyToShare(told.plan)?.left).toBe(10);
    told.does(confirmTextAgain, { review: 'june', ...worry('nights') });
    expect(notReadyToShare(told.plan)?.left).toBe(11);
    expect(told.facts(confirmTextAgain, { review: 'june', ...worry('nights') })).toEqual([]);
  });

  it('Z8, H5 the last act at a review can be taken back like any other', () => {
    const told = prepared();
    const by = told.tablet.context.by;
    let minute = 0;
    const undo = () => {
      minute += 1;
      const act = lastAct('plan', told.entries, by, '2027-05-25T00:00:00.000Z')!;
      told.writes(`2027-05-25T12:${String(minute).padStart(2, '0')}:30.000Z`, '2027-05-25');
      told.does(takeBack, { act, because: words('By mistake.') });
    };
    const then = () => {
      minute += 1;
      return told.writes(`2027-05-25T12:${String(minute).padStart(2, '0')}:00.000Z`, '2027-05-25');
    };
    then().does(retireText, { review: 'june', ...worry('dean'), because: words('He left.') });
    undo();
    expect([told.plan.worries.dean?.ended, notReadyToShare(told.plan)?.left]).toEqual([null, 11]);
    then().does(keepText, { review: 'june', ...worry('dean') });
    then().does(changeText, { review: 'june', ...worry('dean'), words: { about: words('He shouted.') } });
    undo();
    expect(now(told.plan.worries.dean!.about).text).toBe('Dean shouts when he is here.');
    expect(latestReview(told.plan)?.handled['worries dean']?.how).toBe('kept');
    then().does(confirmTextAgain, { review: 'june', ...worry('dean') });
    undo();
    expect(latestReview(told.plan)?.handled['worries dean']?.how).toBe('kept');
    then().does(moveStep, { step: 'walk', to: 'done' });
    expect(told.plan.setAside).toEqual([]);
  });
});
