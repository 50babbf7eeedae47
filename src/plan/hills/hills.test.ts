import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { personCopy } from '../copy/person-copy.ts';
import { planCopy } from '../copy/plan-copy.ts';
import { setGoal } from '../goal/decide.ts';
import { now, others } from '../held.ts';
import { addStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { sayWish } from '../wish/decide.ts';
import {
  askToShow,
  beginTelling,
  fillHill,
  finishTelling,
  pickHill,
  readHillBack,
  shareHill,
  tieHill,
} from './decide.ts';
import { readDrawing, type Stroke, writeDrawing } from './drawing.ts';
import type { ParentsAsked, SharedWith } from './facts.ts';
import {
  allVoices,
  changedApart,
  hillsOf,
  isShownTo,
  leftToReadBack,
  shownHills,
  tellingsOf,
  underWay,
} from './views.ts';

const today = '2027-01-20';
const jade: ParentsAsked = { kind: 'asked', who: ['jade'], on: '2027-01-19' };
const because = words('Jade asks what Mia wishes.');
const shouting = words('I hate the shouting.');
const all: SharedWith = { kind: 'all' };

const family = () =>
  story().opens('D').adds('Mia', 'child').adds('Jade', 'parent').adds('Lee', 'parent').adds('Bev', 'network');

/** Mia picked the worries first and said them; then good things, with two pictures. */
const begun = () =>
  family()
    .does(beginTelling, { telling: 't', person: 'mia', parents: jade })
    .does(pickHill, { hill: 'w', telling: 't', kind: 'worries' })
    .does(fillHill, { hill: 'w', words: shouting })
    .does(pickHill, { hill: 'g', telling: 't', kind: 'good' })
    .does(fillHill, { hill: 'g', pictures: ['dog', 'gran'], drawing: 'k1' });

const told = () =>
  begun()
    .does(readHillBack, { hill: 'w', right: true })
    .does(readHillBack, { hill: 'g', right: true })
    .does(finishTelling, { telling: 't' });

describe('before a child begins', () => {
  it('E1 the parents were shown it and asked first, or there is a reason why not', () => {
    const start = family();
    const mia = { telling: 't', person: 'mia' };
    expect(start.refused(beginTelling, { ...mia, person: 'jade', parents: jade }).reason).toBe(
      'only-a-child-tells',
    );
    expect(start.refused(beginTelling, { ...mia, parents: { kind: 'asked', who: [], on: today } })).toEqual({
      rule: 'E1',
      reason: 'nobody-asked',
    });
    expect(
      start.refused(beginTelling, { ...mia, parents: { kind: 'asked', who: ['jade'], on: '2027-02-01' } })
        .rule,
    ).toBe('R15');
    expect(
      start.refused(beginTelling, { ...mia, parents: { kind: 'asked', who: ['x'], on: today } }).rule,
    ).toBe('R11');
    const unasked = { kind: 'not-asked', because: words(' ') } as const;
    expect(start.refused(beginTelling, { ...mia, parents: unasked }).reason).toBe('not-asking-needs-reason');
    start.does(beginTelling, { ...mia, parents: { kind: 'lives-elsewhere' } });
    expect(underWay(start.plan, 'mia')?.parents).toEqual({ kind: 'lives-elsewhere' });
  });
});

describe('while a child tells', () => {
  it('E2 the child picks which hill comes first, and picking it again changes nothing', () => {
    const mia = begun();
    expect(hillsOf(mia.plan, 't').map(({ kind }) => kind)).toEqual(['worries', 'good']);
    expect(mia.facts(pickHill, { hill: 'x', telling: 't', kind: 'worries' })).toEqual([]);
  });

  it('E3 what stands on a hill is kept as it was given, one fact for each thing that changed', () => {
    const mia = begun();
    expect(now(mia.plan.hills.w!.words)).toEqual(shouting);
    expect(
      mia.facts(fillHill, { hill: 'g', pictures: ['dog', 'gran'], drawing: 'k2', words: words('  ') }),
    ).toMatchObject([{ type: 'hill-drawn', drawing: 'k2' }]);
    const voices = [{ keepsake: 'v', seconds: 12 }];
    expect(mia.facts(fillHill, { hill: 'w', voices, words: null }).map(({ type }) => type)).toEqual([
      'hill-worded',
      'hill-voiced',
    ]);
    expect(mia.refused(fillHill, { hill: 'w', words: words('x'.repeat(10_001)) }).rule).toBe('R9');
  });

  it('E4 each hill is read back; what the child then changes is read back again', () => {
    const mia = begun().does(pickHill, { hill: 'z', telling: 't', kind: 'wishes' });
    expect(mia.refused(readHillBack, { hill: 'z', right: true }).reason).toBe('nothing-to-read');
    mia.does(readHillBack, { hill: 'w', right: true }).does(readHillBack, { hill: 'g', right: false });
    expect(leftToReadBack(mia.plan, 't').map(({ id }) => id)).toEqual(['g']);
    mia.does(fillHill, { hill: 'w', words: words('I hate the shouting at night.') });
    expect(leftToReadBack(mia.plan, 't').map(({ id }) => id)).toEqual(['w', 'g']);
  });

  it('E5 it is finished once all was right; then nothing of it changes', () => {
    const mia = begun();
    expect(mia.refused(finishTelling, { telling: 't' })).toEqual({ rule: 'E5', reason: 'not-read-back' });
    const done = told();
    expect(underWay(done.plan, 'mia')).toBeUndefined();
    for (const refusal of [
      done.refused(fillHill, { hill: 'w', words: words('Something else.') }),
      done.refused(pickHill, { hill: 'z', telling: 't', kind: 'wishes' }),
      done.refused(readHillBack, { hill: 'w', right: false }),
    ])
      expect(refusal).toEqual({ rule: 'E5', reason: 'telling-finished' });
  });

  it('E5 what two tablets wrote apart can still be chosen between', () => {
    const priya = begun();
    const gwen = priya.apart('gwen');
    priya.does(fillHill, { hill: 'w', words: words('It is loud.') });
    gwen.does(fillHill, { hill: 'w', words: words('He shouts.') });
    priya
      .meets(gwen)
      .on('2027-01-21')
      .does(readHillBack, { hill: 'w', right: true })
      .does(readHillBack, { hill: 'g', right: true })
      .does(finishTelling, { telling: 't' });
    expect(others(priya.plan.hills.w!.words)).toHaveLength(1);
    priya.does(fillHill, { hill: 'w', words: words('It is loud.') });
    expect(others(priya.plan.hills.w!.words)).toEqual([]);
  });
});

it('R5 E7 what two tablets put on a hill apart stands side by side, and nobody else sees it until somebody chooses', () => {
  const [mine, hers] = [
    { keepsake: 'v1', seconds: 3 },
    { keepsake: 'v2', seconds: 5 },
  ];
  const priya = begun();
  const gwen = priya.apart('gwen');
  priya.does(fillHill, { hill: 'g', pictures: ['cat'], drawing: 'k2', voices: [mine] });
  gwen.on('2027-01-21').does(fillHill, { hill: 'g', pictures: ['bus'], drawing: null, voices: [hers] });
  priya.meets(gwen).on('2027-01-22');
  const hill = () => priya.plan.hills['g']!;
  expect([now(hill().drawing), others(hill().drawing).map(({ value }) => value)]).toEqual([null, ['k2']]);
  expect(others(hill().pictures).map(({ value }) => value)).toEqual([['cat']]);
  // What is said next pushes nobody's recording away.
  expect(allVoices(hill()).map(({ keepsake }) => keepsake)).toEqual(['v2', 'v1']);
  priya.does(fillHill, { hill: 'g', voices: [...allVoices(hill()), { keepsake: 'v3', seconds: 2 }] });
  expect(now(hill().voices)).toHaveLength(3);

  for (const one of ['w', 'g']) priya.does(readHillBack, { hill: one, right: true });
  priya
    .does(finishTelling, { telling: 't' })
    .does(askToShow, { hill: 'g', answer: 'yes' })
    .does(shareHill, { hill: 'g', with: all, because });
  expect([changedApart(hill()), isShownTo(hill(), null)]).toEqual([true, false]);
  priya.does(fillHill, { hill: 'g', pictures: ['cat'], drawing: 'k2' });
  expect([changedApart(hill()), isShownTo(hill(), null)]).toEqual([false, true]);
});

describe('who else may see it', () => {
  it('E6 the child is asked first, then the worker decides with a reason', () => {
    const mia = told();
    const share = { hill: 'w', with: all, because };
    expect(begun().refused(shareHill, share).reason).toBe('telling-not-finished');
    expect(mia.refused(shareHill, share)).toEqual({ rule: 'E6', reason: 'child-not-asked' });
    mia.does(askToShow, { hill: 'w', answer: 'no' });
    expect(mia.refused(shareHill, { ...share, because: words('') }).reason).toBe('sharing-needs-reason');
    expect(mia.refused(shareHill, { ...share, with: { kind: 'people', people: [] } }).reason).toBe(
      'nobody-chosen',
    );
    mia.does(shareHill, { ...share, with: { kind: 'people', people: ['jade'] } });
    const { w } = mia.plan.hills;
    expect([isShownTo(w!, 'jade'), isShownTo(w!, 'lee'), isShownTo(w!, null)]).toEqual([true, false, false]);
    expect(now(w!.mayShow)).toBe('no');
    expect(now(w!.shared).because).toEqual(because);
  });

  it('E7 before that it is in no copy, not even in its number; shared with one person, only in theirs', () => {
    const before = family();
    const { version } = planCopy(before.plan, today);
    const mia = told().does(askToShow, { hill: 'w', answer: 'yes' });
    const copies = () => [
      planCopy(mia.plan, today),
      personCopy(mia.plan, 'jade', today),
      personCopy(mia.plan, 'lee', today),
      personCopy(mia.plan, 'mia', today),
    ];
    expect(copies().map((copy) => [copy.version, copy.told])).toEqual(copies().map(() => [version, []]));
    mia.does(shareHill, { hill: 'w', with: { kind: 'people', people: ['jade'] }, because });
    expect(copies().map(({ told: hills }) => hills.length)).toEqual([0, 1, 0, 0]);
    expect(copies().map((copy) => copy.version)).toEqual(copies().map(() => version));
    expect(copies()[1]!.told[0]).toMatchObject({
      person: 'mia',
      kind: 'worries',
      words: shouting,
      on: today,
    });
    mia.does(shareHill, { hill: 'w', with: all, because });
    expect(copies().map(({ told: hills }) => hills.length)).toEqual([1, 1, 1, 1]);
    expect(copies()[0]!.version).toBe(version + 1);
    mia.does(shareHill, { hill: 'w', with: { kind: 'nobody' }, because: words('Lee was angry.') });
    expect(copies().map(({ told: hills }) => hills.length)).toEqual([0, 0, 0, 0]);
    expect(copies()[0]!.version).toBe(version + 2);
    expect(JSON.stringify(copies())).not.toMatch(/shouting|angry|k1/);
  });

  it('E7 where two tablets decided differently it stays closed until somebody decides again', () => {
    const priya = told().does(askToShow, { hill: 'w', answer: 'yes' });
    const gwen = priya.apart('gwen');
    priya.does(shareHill, { hill: 'w', with: { kind: 'people', people: ['jade'] }, because });
    gwen.on('2027-01-21').does(shareHill, { hill: 'w', with: all, because });
    priya.meets(gwen);
    expect(shownHills(priya.plan, 'jade')).toEqual([]);
    priya.on('2027-01-22').does(shareHill, { hill: 'w', with: all, because });
    expect(shownHills(priya.plan, 'jade')).toHaveLength(1);
  });

  it('E6 and H5 a sharing made by mistake is taken back at once, with both in the history', () => {
    const mia = told().does(askToShow, { hill: 'w', answer: 'yes' });
    mia.writes('2027-01-20T12:00:00.000Z', today).does(shareHill, { hill: 'w', with: all, because });
    const act = lastAct('plan', mia.entries, { id: 'priya', name: 'Priya Nand' }, '2027-01-20T00:00:00Z')!;
    mia.does(takeBack, { act, because: words('Tapped by mistake.') });
    expect(shownHills(mia.plan, null)).toEqual([]);
    expect(mia.entries.filter(({ fact }) => fact.type === 'hill-shared')).toHaveLength(2);
  });
});

it('E8 later tellings stand beside the first one, by their day', () => {
  const mia = told()
    .on('2027-03-01')
    .does(beginTelling, { telling: 'later', person: 'mia', parents: { kind: 'lives-elsewhere' } });
  expect(tellingsOf(mia.plan, 'mia').map(({ id, on }) => [id, on])).toEqual([
    ['t', today],
    ['later', '2027-03-01'],
  ]);
});

it('E9 a hill leads to goals and steps of this plan, and a wish keeps the hill it was said on', () => {
  const mia = told()
    .does(setGoal, { goal: 'calm', different: words('Evenings are calm.') })
    .does(addStep, { step: 's', sentence: words('Lee goes out when he is angry.'), who: ['lee'] });
  expect(mia.refused(tieHill, { hill: 'w', goals: ['none'], steps: [] }).rule).toBe('R11');
  mia.does(tieHill, { hill: 'w', goals: ['calm'], steps: ['s'] });
  expect(now(mia.plan.hills.w!.ties)).toEqual({ goals: ['calm'], steps: ['s'] });
  const wish = { wish: 'x', person: 'mia', words: words('A quiet house.'), forAll: false };
  expect(mia.refused(sayWish, { ...wish, hill: 'none' }).reason).toBe('hill-unknown');
  mia.does(sayWish, { ...wish, hill: 'w' });
  expect(mia.plan.wishes.x!.hill).toBe('w');
});

it('E10 a drawing is read as it was drawn, or not at all', () => {
  const strokes: Stroke[] = [{ crayon: 'blue', thickness: 'thick', points: [10, 20, 50, 30, 40, -1] }];
  expect(readDrawing(writeDrawing(strokes))).toEqual(strokes);
  for (const text of ['', '{}', '{"strokes":[{"crayon":"gold","thickness":"thin","points":[1]}]}'])
    expect(readDrawing(text)).toBeNull();
});
