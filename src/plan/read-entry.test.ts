import { describe, expect, it } from 'vitest';
import { FORMAT } from './entry.ts';
import { fold } from './fold.ts';
import { readEntry } from './read-entry.ts';
import { upgrade } from './upgrade/upgrade.ts';

const envelope = { id: 'e1', plan: 'plan', stamp: '000000000001-0000-a', device: 'a', version: FORMAT };
const body = (fact: unknown) => ({
  fact,
  by: { id: 'priya', name: 'Priya' },
  happened: '2027-01-20',
  written: '2027-01-20T10:00:00.000Z',
  previous: null,
});
const opened = {
  type: 'plan-opened',
  name: 'Docherty',
  opened: '2027-01-04',
  language: 'en-GB',
  nation: 'england',
};

describe('reading an entry', () => {
  it('R6 a newer form is kept and counted, not applied', () => {
    const entry = readEntry({ ...envelope, version: FORMAT + 1 }, body({ type: 'moon-landed' }));
    expect(entry).toMatchObject({ newer: true, fact: { type: 'moon-landed' } });
    const plan = fold('plan', entry ? [entry] : []);
    expect(plan).toMatchObject({ newer: 1, entries: 1, family: null, setAside: [] });
  });

  it('R6 an old form is read by upgrade, form by form', () => {
    const known = {
      1: (fact: { type: string }) => ({ ...fact, type: 'two' }),
      2: (fact: { type: string }) => ({ ...fact, type: `${fact.type}-three` }),
    };
    expect(upgrade({ type: 'one' }, 1, known)).toEqual({ type: 'two-three' });
    expect(upgrade({ type: 'x' }, 2, known)).toEqual({ type: 'x-three' });
    expect(upgrade({ type: 'x' }, 3, known)).toEqual({ type: 'x' });
  });

  it.each([
    ['unknown-fact', { type: 'moon-landed' }],
    ['unknown-fact', { type: 'constructor' }],
    ['unknown-fact', { type: '__proto__' }],
    ['unreadable-fact', { type: 'plan-opened', name: 7 }],
    ['unreadable-fact', { ...opened, opened: '2027-02-30' }],
  ])('R3 an odd fact is set aside as %s', (reason, fact) => {
    const entry = readEntry(envelope, body(fact));
    expect(entry).toMatchObject({ odd: reason });
    expect(fold('plan', entry ? [entry] : []).setAside).toEqual([{ entry: 'e1', type: fact.type, reason }]);
  });

  it('reads what it wrote', () => {
    const entry = readEntry(envelope, body(opened));
    expect(entry && 'fact' in entry && entry.fact).toEqual(opened);
  });

  it.each([[null], ['text'], [{}], [{ ...body(opened), by: 'Priya' }]])(
    'no body at all is null: %j',
    (opened) => {
      expect(readEntry(envelope, opened)).toBeNull();
    },
  );
});
