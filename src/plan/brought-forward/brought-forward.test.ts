import { describe, expect, it } from 'vitest';
import { docherty } from '../../../test/builders/old-text.ts';
import { story, words } from '../../../test/builders/story.ts';
import { planCopy } from '../copy/plan-copy.ts';
import { reachGoal } from '../goal/decide.ts';
import { now } from '../held.ts';
import { timeline } from '../history/timeline.ts';
import { moveStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { changeWish } from '../wish/decide.ts';
import { endWorry, reopenWorry, rewordWorry } from '../worry/decide.ts';
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
