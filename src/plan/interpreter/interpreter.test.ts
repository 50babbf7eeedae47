import { expect, it } from 'vitest';
import { type Story, story, words } from '../../../test/builders/story.ts';
import { personCopy } from '../copy/person-copy.ts';
import { planCopy } from '../copy/plan-copy.ts';
import { chooseFamilyLanguage } from '../family/decide.ts';
import { now, others } from '../held.ts';
import { timeline } from '../history/timeline.ts';
import { personLeft } from '../people/decide.ts';
import { takeBack } from '../take-back/decide.ts';
import { lastAct } from '../take-back/last-act.ts';
import { recordInterpreter, sayReadAloud, withdrawInterpreter } from './decide.ts';
import {
  interpretedFor,
  interpretersBefore,
  interpretings,
  interpretingsOn,
  involvedAs,
  speaksAnother,
  wantsInterpreter,
} from './views.ts';

/** Farzana Latif with her daughter Iqra, who is 12, and the twins; Priya is the social worker. */
const latifs = (): Story =>
  story()
    .opens('Latif')
    .adds('Iqra', 'child', { born: '2014-09-02' })
    .adds('Zayn', 'child', { born: '2021-03-04' })
    .adds('Farzana', 'parent', { language: 'ur' })
    .adds('Auntie Rubina', 'network', { language: 'ur' })
    .adds('Ms Nasreen Akhtar', 'professional')
    .adds('Priya Nand', 'worker');

const saeed = {
  interpreting: 'i',
  name: 'Mr Saeed',
  agency: 'Bradford Language Line',
  language: 'ur',
  dialect: 'Mirpuri',
  people: ['farzana'],
  readAloud: true,
};
const withName = (name: string) => ({ ...saeed, name });
const because = words('The wrong day.');

it('J1 who interpreted stands with agency, language and dialect, for whom, the day and the time it was written', () => {
  const told = latifs();
  expect(told.refused(recordInterpreter, withName(' '))).toEqual({
    rule: 'J1',
    reason: 'interpreter-name-empty',
  });
  expect(told.refused(recordInterpreter, { ...saeed, language: '' }).reason).toBe(
    'interpreter-language-empty',
  );
  expect(told.refused(recordInterpreter, { ...saeed, language: 'some Urdu' }).rule).toBe('P7');
  expect(told.refused(recordInterpreter, { ...saeed, people: ['nobody'] }).reason).toBe('person-unknown');
  expect(told.refused(recordInterpreter, { ...saeed, on: '2027-01-21' }).rule).toBe('R15');
  told
    .writes('2027-01-20T15:00:00.000Z', '2027-01-18')
    .does(recordInterpreter, { ...saeed, on: '2027-01-18', dialect: ' ' });
  expect(interpretings(told.plan)).toMatchObject([
    {
      name: 'Mr Saeed',
      agency: 'Bradford Language Line',
      language: 'ur',
      dialect: null,
      people: ['farzana'],
      on: '2027-01-18',
      written: '2027-01-20T15:00:00.000Z',
      by: 'Priya Nand',
    },
  ]);
  expect(timeline(told.entries).find(({ type }) => type === 'interpreter-recorded')).toMatchObject({
    late: 2,
  });
  expect(interpretingsOn(told.plan, '2027-01-18')).toHaveLength(1);
  expect(interpretingsOn(told.plan, '2027-01-20')).toEqual([]);
  // The same interpreter is offered once, as they were written down last.
  told.does(recordInterpreter, { ...saeed, interpreting: 'j', on: '2027-01-19' });
  expect(interpretersBefore(told.plan).map(({ id }) => id)).toEqual(['j']);
});

it.each(['Iqra', 'IQRA', ' iqra. ', 'Iqra Latif', 'Latif, Iqra', 'Miss Iqra L.', 'İqra', 'Zayn'])(
  'J2 a child of the family never interprets, written as %s',
  (name) => {
    const told = latifs();
    const refusal = told.refused(recordInterpreter, withName(name));
    expect(refusal).toMatchObject({ rule: 'J2', reason: 'interpreter-is-child' });
    expect(['Iqra', 'Zayn']).toContain(refusal.slots?.['name']);
    told.does(personLeft, { person: 'iqra', because }).does(personLeft, { person: 'zayn', because });
    expect(told.refused(recordInterpreter, withName(name)).rule).toBe('J2');
  },
);

it('J2 somebody from outside who bears a child’s first name is let in with the whole name', () => {
  expect(latifs().does(recordInterpreter, withName('Iqra Hussain')).plan.interpretings).toHaveProperty('i');
});

it.each(['Farzana', 'Mrs Farzana Latif', 'Rubina', 'Aunty Rubina'])(
  'J3 nobody of the family and none of its friends interprets, written as %s',
  (name) => {
    expect(latifs().refused(recordInterpreter, withName(name))).toMatchObject({
      rule: 'J3',
      reason: 'interpreter-is-family',
    });
  },
);

it('J4 a professional who is involved is named as such, and nobody is stopped from writing down what happened', () => {
  const told = latifs();
  expect(involvedAs(told.plan, 'Nasreen Akhtar')?.role).toBe('professional');
  expect(involvedAs(told.plan, 'Priya')?.role).toBe('worker');
  expect(involvedAs(told.plan, 'Mr Saeed')).toBeUndefined();
  expect(involvedAs(told.plan, '')).toBeUndefined();
  told.does(recordInterpreter, withName('Nasreen Akhtar'));
  expect(interpretings(told.plan)).toHaveLength(1);
});

it('J5 whether the plan was read aloud is said later too; two answers apart stand side by side', () => {
  const priya = latifs().does(recordInterpreter, { ...saeed, readAloud: null });
  expect(now(priya.plan.interpretings.i!.readAloud)).toBeNull();
  const gwen = priya.apart('gwen').does(sayReadAloud, { interpreting: 'i', readAloud: false });
  priya.does(sayReadAloud, { interpreting: 'i', readAloud: true });
  expect(priya.facts(sayReadAloud, { interpreting: 'i', readAloud: true })).toEqual([]);
  priya.meets(gwen);
  expect(others(priya.plan.interpretings.i!.readAloud)).toHaveLength(1);
  expect(priya.refused(sayReadAloud, { interpreting: 'x', readAloud: true }).reason).toBe(
    'interpreting-unknown',
  );
});

it('J6 what was written down by mistake is withdrawn with a reason and stays in the history', () => {
  const told = latifs();
  told.writes('2027-01-20T11:00:00.000Z', '2027-01-20').does(recordInterpreter, saeed);
  expect(told.refused(withdrawInterpreter, { interpreting: 'i', because: words(' ') }).rule).toBe('J6');
  told
    .writes('2027-01-20T11:01:00.000Z', '2027-01-20')
    .does(withdrawInterpreter, { interpreting: 'i', because });
  expect(interpretings(told.plan)).toEqual([]);
  expect(told.refused(withdrawInterpreter, { interpreting: 'i', because }).rule).toBe('R11');
  const undo = (at: string) => {
    const act = lastAct(
      'plan',
      told.entries,
      { id: 'priya', name: 'Priya Nand' },
      '2027-01-20T00:00:00.000Z',
    )!;
    return told.writes(at, '2027-01-20').does(takeBack, { act, because });
  };
  expect(interpretings(undo('2027-01-20T11:02:00.000Z').plan)).toMatchObject([
    { name: 'Mr Saeed', dialect: 'Mirpuri' },
  ]);
  expect(interpretings(undo('2027-01-20T11:03:00.000Z').plan)).toEqual([]);
  expect(told.plan.setAside).toEqual([]);
});

it('J7 who interpreted is in no copy and in no version', () => {
  const told = latifs();
  const { version } = planCopy(told.plan, '2027-01-20');
  told.does(recordInterpreter, saeed).does(sayReadAloud, { interpreting: 'i', readAloud: false });
  const copies = [planCopy(told.plan, '2027-01-20'), personCopy(told.plan, 'farzana', '2027-01-20')];
  expect(JSON.stringify(copies)).not.toMatch(/Saeed|Bradford/);
  expect(copies.map((copy) => copy.version)).toEqual([version, version]);
});

it('asks who interprets where somebody speaks another language, and never for the professionals', () => {
  const told = latifs();
  expect(speaksAnother(told.plan).map(({ id }) => id)).toEqual(['farzana', 'auntie-rubina']);
  expect(interpretedFor(told.plan).map(({ id }) => id)).toEqual(['iqra', 'zayn', 'farzana', 'auntie-rubina']);
  const english = story().opens('Dean').adds('Jo', 'parent').adds('Ana', 'professional', { language: 'pl' });
  expect(wantsInterpreter(english.plan)).toBe(false);
  expect(wantsInterpreter(english.does(chooseFamilyLanguage, { language: 'ur' }).plan)).toBe(true);
});
