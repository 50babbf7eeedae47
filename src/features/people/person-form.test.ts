import { describe, expect, it } from 'vitest';
import { words } from '../../../test/builders/story.ts';
import { Tablet } from '../../plan/example/tablet.ts';
import { changePersonOfPlan } from '../../plan/network/change.ts';
import { addPerson } from '../../plan/people/decide.ts';
import { changeOf, emptyPerson, looksIn, personForm, readPerson } from './person-form.ts';

const by = { id: 'w', name: 'Priya' };
const context = { today: '2027-01-20', by };
const parts = (day: string, month: string, year: string) => ({ day, month, year });

function tabletWith(request: Parameters<typeof addPerson>[1]): Tablet {
  return new Tablet('p', 'tablet', by, '2027-01-20T10:00:00.000Z').does(addPerson, request);
}

describe('the form of a person', () => {
  it('saved untouched changes nothing, also in another language than the words are in', () => {
    const { plan } = tabletWith({
      person: 'lee',
      role: 'parent',
      name: 'Lee',
      relation: words('ابو', 'ur'),
      language: 'ur',
      responsibility: 'yes',
      household: 'Nan’s',
      looks: { base: 'man', hair: 'beard', tone: 2, glasses: true, wheelchair: false },
    });
    const lee = plan.people['lee'];
    if (!lee) throw new Error('no Lee');
    const form = personForm(lee, 'en-GB');
    const read = readPerson(form, 'en-GB');
    if (!read.ok) throw new Error('the form could not be read');
    expect(changePersonOfPlan(plan, changeOf(lee, form, read.fields, 'en-GB'), context)).toEqual({
      ok: true,
      facts: [],
    });
  });

  it('somebody’s part in the network saved untouched changes nothing, and typed over it is one fact', () => {
    const { plan } = tabletWith({
      person: 'bev',
      role: 'network',
      name: 'Bev',
      task: words('شام کو آتی ہیں', 'ur'),
      free: words('Evenings'),
    });
    const bev = plan.people['bev'];
    if (!bev) throw new Error('no Bev');
    const form = personForm(bev, 'en-GB');
    const facts = (typed: Partial<typeof form>) => {
      const filled = { ...form, ...typed };
      const read = readPerson(filled, 'en-GB');
      if (!read.ok) throw new Error('the form could not be read');
      const decision = changePersonOfPlan(plan, changeOf(bev, filled, read.fields, 'en-GB'), context);
      return decision.ok ? decision.facts.map(({ type }) => type) : [decision.refusal.reason];
    };
    expect(facts({})).toEqual([]);
    expect(facts({ free: '' })).toEqual(['helper-free-said']);
  });

  it('the birth of an unborn child is a birthday, and the due date is not asked for again', () => {
    const { plan } = tabletWith({
      person: 'baby',
      role: 'child',
      name: 'Baby',
      unborn: true,
      due: '2027-02-06',
    });
    const baby = plan.people['baby'];
    if (!baby) throw new Error('no baby');
    const form = { ...personForm(baby, 'en-GB'), unborn: false, born: parts('20', '1', '2027') };
    const read = readPerson(form, 'en-GB');
    if (!read.ok) throw new Error('the form could not be read');
    const decision = changePersonOfPlan(plan, changeOf(baby, form, read.fields, 'en-GB'), context);
    expect(decision.ok && decision.facts.map((fact) => fact.type)).toEqual(['birth-recorded']);
  });

  it('a day that does not exist is never asked of the plan', () => {
    expect(readPerson({ ...emptyPerson, born: parts('31', '2', '2020') }, 'en-GB').ok).toBe(false);
    expect(readPerson({ ...emptyPerson, unborn: true, due: parts('30', '2', '2027') }, 'en-GB').ok).toBe(
      false,
    );
  });

  it('nobody has looks until somebody chose, and a base this version does not know is none', () => {
    expect(looksIn(emptyPerson)).toBeNull();
    expect(looksIn({ ...emptyPerson, base: 'robot' })).toBeNull();
    expect(looksIn({ ...emptyPerson, base: 'girl', hair: 'green', tone: 9 })).toEqual({
      base: 'girl',
      hair: 'plain',
      tone: 0,
      glasses: false,
      wheelchair: false,
    });
  });
});
