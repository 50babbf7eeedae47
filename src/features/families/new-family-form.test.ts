import { expect, it } from 'vitest';
import { dayTrouble, emptyFamily, isoDay, lacks, readFamily } from './new-family-form.ts';

const docherty = {
  ...emptyFamily('en-GB'),
  name: 'Docherty',
  nation: 'wales',
  child: 'Alfie',
  born: 'born',
} as const;

it('needs a name, a nation and a child, and no birthday', () => {
  expect(lacks(emptyFamily('en-GB'))).toEqual(['nameMissing', 'nationMissing', 'bornMissing']);
  expect(lacks(docherty)).toEqual([]);
  expect(lacks({ ...docherty, child: '  ' })).toEqual(['childMissing']);
});

it('needs a due date and no name for a baby not yet born', () => {
  const unborn = { ...docherty, child: '', born: 'unborn' } as const;
  expect(lacks(unborn)).toEqual(['dueMissing']);
  expect(lacks({ ...unborn, day: { day: '3', month: '4', year: '2027' } })).toEqual([]);
  expect(isoDay({ ...unborn, day: { day: '3', month: '4', year: '2027' } })).toBe('2027-04-03');
});

it('says what is wrong with a day', () => {
  expect(dayTrouble({ ...docherty, day: { day: '31', month: '2', year: '2027' } })).toBe('notReal');
  expect(dayTrouble({ ...docherty, day: { day: '31', month: '', year: '' } })).toBe('incomplete');
  expect(dayTrouble(docherty)).toBeNull();
});

it('reads a draft of any shape', () => {
  expect(readFamily({ ...docherty }, 'cy')).toEqual(docherty);
  expect(readFamily({ name: 3, nation: 'france', day: null, born: 'maybe' }, 'cy')).toEqual(
    emptyFamily('cy'),
  );
  expect(readFamily(['x'], 'cy')).toEqual(emptyFamily('cy'));
  expect(readFamily(null, 'cy')).toEqual(emptyFamily('cy'));
});
