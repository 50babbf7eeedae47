import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { reachGoal, reopenGoal, setGoal } from '../goal/decide.ts';
import { placeGoal } from '../goal/place.ts';
import { openGoals } from '../goal/views.ts';
import { now } from '../held.ts';
import { lastMoved } from '../movement/movement.ts';
import { layStone, reachStone } from '../road/decide.ts';
import { addStep, bringStepBack, changeStep, moveStep, retireStep } from '../step/decide.ts';
import { placeStep } from '../step/place.ts';
import { openSteps } from '../step/views.ts';
import { endWorry, reopenWorry, sayWorry } from '../worry/decide.ts';
import { openWorries } from '../worry/views.ts';
import { canTakeBack, takeBack } from './decide.ts';
import { lastAct } from './last-act.ts';

const because = words('Tapped by mistake.');
const priya = { id: 'priya', name: 'Priya Nand' };

/** Every act a minute after the one before. */
function begun() {
  const told = story().opens('D').adds('Jade', 'parent');
  let minute = 0;
  const then = () => {
    minute += 1;
    return told.writes(`2027-01-20T11:${String(minute).padStart(2, '0')}:00.000Z`, '2027-01-20');
  };
  const act = () => lastAct('plan', told.entries, priya, '2027-01-20T00:00:00.000Z');
  const undo = () => {
    const last = act()!;
    return then().does(takeBack, { act: last, because });
  };
  const can = () => canTakeBack(told.plan, act()!, told.tablet.context);
  then().does(setGoal, { goal: 'g', different: words('Nights are safe.') });
  then().does(addStep, { step: 's', sentence: words('Jade rings Bev.'), who: ['jade'], goal: 'g' });
  return { told, then, act, undo, can };
}

describe('H5 the last act is taken back by a new one', () => {
  it('H5 a step taken out stands again, and taking that back takes it out with the same reason', () => {
    const { told, then, undo } = begun();
    then().does(retireStep, { step: 's', because: words('Not any more.') });
    const many = told.entries.length;
    expect(openSteps(undo().plan)).toHaveLength(1);
    expect(told.entries).toHaveLength(many + 1);
    expect(undo().plan.steps.s!.retired?.because.text).toBe('Not any more.');
    then().does(bringStepBack, { step: 's' });
    expect(undo().plan.steps.s!.retired?.because.text).toBe('Not any more.');
  });

  it('H5 D15 a step tied to another stone leads where it led before', () => {
    const { told, then, undo } = begun();
    for (const stone of ['a', 'b']) then().does(layStone, { stone, name: words(stone), by: '2027-03-01' });
    then().does(changeStep, { step: 's', stone: 'a' });
    then().does(changeStep, { step: 's', stone: 'b' });
    undo();
    expect(now(told.plan.steps.s!.stone)).toBe('a');
  });

  it('H5 a tick made by mistake is no movement, and stays in the history', () => {
    const { told, then, undo, can } = begun();
    then().does(moveStep, { step: 's', to: 'done', on: '2027-01-19' });
    expect(lastMoved(told.plan)).toBe('2027-01-19');
    undo();
    expect([now(told.plan.steps.s!.progress).to, lastMoved(told.plan)]).toEqual(['not-yet', null]);
    expect(told.entries.filter(({ fact }) => fact.type === 'step-moved')).toHaveLength(2);
    expect(can()).toBe(false);
  });

  it('H5 a step or a goal that was moved goes back to where it stood', () => {
    const { told, then, undo } = begun();
    then().does(addStep, { step: 't', sentence: words('Jade rests.'), who: ['jade'], goal: 'g' });
    const order = () => openSteps(told.plan).map(({ id }) => id);
    then().does(placeStep, { step: 't', after: null });
    expect(order()).toEqual(['t', 's']);
    undo();
    expect([order(), now(told.plan.steps.t!.place)]).toEqual([['s', 't'], null]);
    then().does(setGoal, { goal: 'h', different: words('x') });
    then().does(placeGoal, { goal: 'h', after: null });
    undo();
    expect(openGoals(told.plan).map(({ id }) => id)).toEqual(['g', 'h']);
  });

  it('H5 goals, worries and stones', () => {
    const { told, then, undo } = begun();
    then().does(reachGoal, { goal: 'g', how: words('Ten nights.') });
    expect(openGoals(undo().plan)).toHaveLength(1);
    then().does(reachGoal, { goal: 'g', how: words('Ten nights.') });
    then().does(reopenGoal, { goal: 'g' });
    expect(undo().plan.goals.g!.ended?.words?.text).toBe('Ten nights.');
    then().does(sayWorry, { worry: 'w', who: [], about: words('x') });
    then().does(endWorry, { worry: 'w', because: words('Over.') });
    expect(openWorries(undo().plan)).toHaveLength(1);
    then().does(endWorry, { worry: 'w', because: words('Over.') });
    then().does(reopenWorry, { worry: 'w' });
    expect(undo().plan.worries.w!.ended?.because.text).toBe('Over.');
    then().does(layStone, { stone: 'n', name: words('School'), by: '2027-02-01' });
    then().does(reachStone, { stone: 'n' });
    expect(now(undo().plan.stones.n!.reached)).toBeNull();
    expect(told.plan.setAside).toEqual([]);
  });

  it('H5 a step written by mistake is taken out, not deleted', () => {
    const { undo } = begun();
    expect(undo().plan.steps.s!.retired?.because.text).toBe('Tapped by mistake.');
  });

  it('H5 what is long ago or somebody else’s has no undo', () => {
    const { told, then, act } = begun();
    then().does(changeStep, { step: 's', sentence: words('Jade rings Bev by 6.') });
    expect(lastAct('plan', told.entries, priya, '2027-01-21T00:00:00.000Z')).toBeNull();
    expect(
      lastAct('plan', told.entries, { id: 'gwen', name: 'Gwen' }, '2027-01-20T00:00:00.000Z'),
    ).toBeNull();
    expect(act()!.entries).toHaveLength(1);
  });

  it('H5 what somebody else has said since is left alone', () => {
    const { told, then, act } = begun();
    then().does(moveStep, { step: 's', to: 'done' });
    const mine = act()!;
    const gwen = told.apart('gwen');
    gwen.on('2027-01-21').does(moveStep, { step: 's', to: 'checked', seenBy: 'jade' });
    told.meets(gwen);
    expect(canTakeBack(told.plan, mine, told.tablet.context)).toBe(false);
  });
});
