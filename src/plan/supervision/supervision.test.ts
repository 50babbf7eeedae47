import { describe, expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { setGoal } from '../goal/decide.ts';
import { answerScale, askScale, revealRound } from '../scale/decide.ts';
import { addStep, moveStep } from '../step/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { timeLimits } from '../timescales/rule-sets.ts';
import {
  answerInSupervision,
  holdSupervision,
  makeDecision,
  type NewDecision,
  withdrawDecision,
  withdrawSupervision,
} from './decide.ts';
import { stuck, stuckByChild } from './stuck.ts';
import { decisions, decisionsIn, saidAbout, supervisions, supervisionWatch } from './views.ts';

const rules = timeLimits.shipped;
const led = 'Ruth Aldous';
const worker = 'Priya Nand';
const because = words('Wrong plan.');
const decision: NewDecision = {
  decision: 'd',
  name: led,
  role: 'Team manager',
  what: words('A family meeting in two weeks.'),
  because: words('Nothing has moved since January.'),
  read: ['plan', 'numbers'],
};

const scale = { question: words('How safe?'), ten: words('Safe.'), zero: words('Not safe.') };

/** The Dochertys: one goal whose numbers were asked for on three reviews. */
function dochertys(...numbers: readonly (readonly [bev: number, ron: number])[]) {
  const told = story('2027-01-04').opens('D').adds('Bev', 'network').adds('Ron', 'network');
  told.does(setGoal, { goal: 'g', different: words('Safe nights.'), scale });
  for (const [i, [bev, ron]] of numbers.entries()) {
    const round = `r${i}`;
    const answer = (person: string, number: number) =>
      told.does(answerScale, { round, person, answer: { kind: 'number', number }, alone: true });
    told.on(`2027-0${i + 1}-11`).does(askScale, { round, goal: 'g', people: ['bev', 'ron'] });
    answer('bev', bev);
    answer('ron', ron);
    told.does(revealRound, { round });
  }
  return told;
}

describe('supervision', () => {
  it('U1 names who led it and whose work it was about, on a day that has come', () => {
    const told = story('2027-03-19').opens('D');
    const refused = (more: object) =>
      told.refused(holdSupervision, { supervision: 's', led, worker, ...more }).reason;
    expect(refused({ led: '  ' })).toBe('supervision-without-leader');
    expect(refused({ worker: '' })).toBe('supervision-without-worker');
    expect(refused({ on: '2027-03-20' })).toBe('date-in-future');
    told.does(holdSupervision, { supervision: 's', led, worker, on: '2027-03-18' });
    expect(supervisions(told.plan)).toMatchObject([{ on: '2027-03-18', led, worker, by: { id: 'priya' } }]);
    expect(refused({})).toBe('already-there');
  });

  it('U2 keeps what was said about each thing, and writes nothing over', () => {
    const about = 'stuck-step walk';
    const told = story('2027-03-19')
      .opens('D')
      .does(holdSupervision, {
        supervision: 's',
        led,
        worker,
        answers: [
          { question: 'why', about, words: words('Bev works nights now.') },
          { question: 'change-our-mind', about, words: words(' ') },
          { question: 'what-next', words: words('Ask Bev.') },
        ],
      });
    expect(supervisions(told.plan)[0]?.answers.map(({ question, about: of }) => [question, of])).toEqual([
      ['why', about],
      ['what-next', null],
    ]);
    told
      .does(answerInSupervision, { supervision: 's', question: 'why', about, words: words('Or she is ill.') })
      .does(answerInSupervision, {
        supervision: 's',
        question: 'why',
        about,
        words: words('Or she is ill.'),
      });
    expect(saidAbout(told.plan, about).map(({ said }) => said.words.text)).toEqual([
      'Or she is ill.',
      'Bev works nights now.',
    ]);
    expect(saidAbout(told.plan, 'stuck-step walk 2027-03-18')).toHaveLength(2);
    expect(saidAbout(told.plan, null)).toHaveLength(1);
    expect(
      told.refused(answerInSupervision, { supervision: 's', question: 'why', words: words('') }).rule,
    ).toBe('U2');
  });

  it('U5 61 days ago against a rule of two months; before the first one from the day the work began', () => {
    const told = story('2027-01-04').opens('D');
    expect(supervisionWatch(told.plan, rules, '2027-02-04')).toMatchObject({
      last: null,
      days: 31,
      due: { by: '2027-03-04' },
      late: false,
    });
    told.on('2027-01-17').does(holdSupervision, { supervision: 's', led, worker });
    expect(supervisionWatch(told.plan, rules, '2027-03-19')).toMatchObject({
      last: '2027-01-17',
      days: 61,
      due: { by: '2027-03-17', limit: { count: 2, unit: 'month' } },
      late: true,
    });
    expect(supervisionWatch(told.plan, rules, '2027-03-17').late).toBe(false);
    const none = { ...rules, england: { ...rules.england, limits: [] } };
    expect(supervisionWatch(told.plan, none, '2027-03-19')).toMatchObject({
      days: 61,
      due: null,
      late: false,
    });
  });

  it('U6 asks about every delay that goes on, the longest first, but not about its own gap', () => {
    const told = dochertys([4, 5], [4, 5], [4, 5])
      .does(addStep, { step: 'walk', sentence: words('x'), when: { kind: 'by', date: '2027-03-12' } })
      .does(addStep, { step: 'ring', sentence: words('y') })
      .does(moveStep, { step: 'ring', to: 'stuck', because: words('No phone.') });
    const asked = stuck(told.plan, rules, '2027-03-19');
    expect(asked.map(({ id, from }) => [id, from])).toEqual([
      ['numbers-flat g r2', '2027-03-11'],
      ['stuck-step ring 2027-03-11', '2027-03-11'],
      ['late-step walk 2027-03-12', '2027-03-13'],
    ]);
    const done = told.does(moveStep, { step: 'ring', to: 'done' });
    expect(stuck(done.plan, rules, '2027-03-19').map(({ cause }) => cause)).not.toContain('stuck-step');
  });

  it('U6 looks at each child by itself, and at what is nobody’s alone last', () => {
    const told = story('2027-03-18')
      .opens('D')
      .adds('Alfie', 'child', { born: '2020-05-01' })
      .adds('Rosie', 'child', { born: '2023-05-01' })
      .does(addStep, { step: 'ours', sentence: words('x') })
      .does(addStep, { step: 'hers', child: 'rosie', sentence: words('y') });
    for (const step of ['ours', 'hers']) told.does(moveStep, { step, to: 'stuck', because: words('z') });
    const groups = stuckByChild(told.plan, stuck(told.plan, rules, '2027-03-18'));
    expect(groups.map(({ child, delays }) => [child, delays.map(({ about }) => about?.id)])).toEqual([
      ['rosie', ['hers']],
      [null, ['ours']],
    ]);
  });

  it('U7 only whoever wrote it down says that it was a mistake', () => {
    const told = story('2027-03-19').by('Ruth Aldous').opens('D');
    told.does(holdSupervision, { supervision: 's', led, worker }).by('Priya Nand');
    expect(told.refused(withdrawSupervision, { supervision: 's', because })).toMatchObject({
      rule: 'U7',
      slots: { name: 'Ruth Aldous' },
    });
    told.by('Ruth Aldous').does(withdrawSupervision, { supervision: 's', because });
    expect(supervisions(told.plan)).toEqual([]);
  });
});

describe('decisions', () => {
  it('U3 names who, as what, what, why, and what was read', () => {
    const told = story('2027-03-19').opens('D').does(holdSupervision, { supervision: 's', led, worker });
    const refused = (more: Partial<NewDecision>) =>
      told.refused(makeDecision, { ...decision, ...more }).reason;
    expect(refused({ name: ' ' })).toBe('decision-without-name');
    expect(refused({ role: '' })).toBe('decision-without-role');
    expect(refused({ what: words('') })).toBe('decision-empty');
    expect(refused({ because: words('') })).toBe('decision-without-reason');
    expect(refused({ read: [] })).toBe('decision-without-reading');
    expect(refused({ on: '2027-03-20' })).toBe('date-in-future');
    expect(refused({ supervision: 'x' })).toBe('supervision-unknown');
    told.does(makeDecision, { ...decision, supervision: 's' });
    expect(decisionsIn(told.plan, 's')).toMatchObject([
      { name: 'Ruth Aldous', role: 'Team manager', on: '2027-03-19', read: ['plan', 'numbers'] },
    ]);
  });

  it('U4 Ruth decides on her tablet: on Priya’s nobody can take it back or change it', () => {
    const priya = story('2027-03-19').opens('D');
    const ruth = priya.apart('ruth', 'Ruth Aldous').does(makeDecision, decision);
    priya.meets(ruth);
    expect(priya.refused(withdrawDecision, { decision: 'd', because })).toMatchObject({
      rule: 'U4',
      slots: { name: 'Ruth Aldous' },
    });
    expect(priya.refused(makeDecision, { ...decision, what: words('Close.') }).reason).toBe('already-there');
    expect(decisions(priya.plan)[0]?.withdrawn).toBeNull();
    ruth.does(withdrawDecision, { decision: 'd', because });
    priya.meets(ruth);
    // Taken back, it stays in sight with what was decided and why it was taken back.
    expect(decisions(priya.plan)).toMatchObject([
      { what: { text: decision.what.text }, withdrawn: { because } },
    ]);
  });

  it('U4 a tablet begun from Priya’s backup brings her id along: Ruth’s word is still Ruth’s', () => {
    const told = story('2027-03-19').opens('D');
    told.tablet.by({ id: 'priya', name: 'Ruth Aldous' });
    told.does(makeDecision, decision).does(holdSupervision, { supervision: 's', led, worker });
    told.tablet.by({ id: 'priya', name: 'Priya Nand' });
    expect(told.refused(withdrawDecision, { decision: 'd', because }).rule).toBe('U4');
    expect(told.refused(withdrawSupervision, { supervision: 's', because }).rule).toBe('U7');
  });

  it('U4 what Priya wrote down for Ruth to sign is not Priya’s to take back either', () => {
    const told = story('2027-03-19').opens('D').does(makeDecision, decision);
    expect(told.refused(withdrawDecision, { decision: 'd', because }).rule).toBe('U4');
    told.does(makeDecision, { ...decision, decision: 'own', name: ' priya  NAND' });
    expect(told.facts(withdrawDecision, { decision: 'own', because })).toHaveLength(1);
    expect(
      told
        .does(withdrawDecision, { decision: 'own', because })
        .facts(withdrawDecision, { decision: 'own', because }),
    ).toEqual([]);
  });

  it('U4 a word from a tablet that does not keep the rule is set aside', () => {
    const ruth = story('2027-03-19').by('Ruth Aldous').opens('D').does(makeDecision, decision);
    ruth
      .by('Priya Nand')
      .does(() => ({ ok: true, facts: [{ type: 'decision-withdrawn', decision: 'd', because }] }), null);
    expect(ruth.plan.setAside).toHaveLength(1);
    expect(decisions(ruth.plan)[0]?.withdrawn).toBeNull();
  });

  it('H5 the last act is taken back by its writer: a supervision with what was said in it, and a decision', () => {
    const told = story('2027-03-19').opens('D');
    const undo = () => {
      const act = lastAct('plan', told.entries, { id: 'priya', name: worker }, '2027-03-19T00:00:00.000Z');
      return told.does(takeBack, { act: act!, because });
    };
    told.on('2027-03-20').does(holdSupervision, {
      supervision: 's',
      led,
      worker,
      answers: [{ question: 'why', words: words('x') }],
    });
    expect(undo().plan.supervisions).toEqual({});
    told.on('2027-03-21').does(makeDecision, { ...decision, name: worker });
    expect(decisions(undo().plan)[0]?.withdrawn?.because).toEqual(because);
  });
});
