import { describe, expect, it } from 'vitest';
import { contacts } from '../../plan/council/contacts.ts';
import { keepPart, keptParts } from '../council-kept.ts';
import { firstSettings } from '../settings.ts';
import { makeCouncilFile, readCouncilFile } from './council-file.ts';

const own = { council: 'Anytown', duty: [{ name: 'Duty', phone: '01632 960001', when: 'any time' }] };
const bytes = (text: string) => new TextEncoder().encode(text);

describe('a council hands its lists to the next tablet', () => {
  it('and they arrive as they were', () => {
    const file = makeCouncilFile(keptParts(keepPart(firstSettings, contacts, own)));
    const read = readCouncilFile(bytes(file));
    expect(read).toMatchObject({ ok: true, refused: [], parts: { contacts: { version: 1, value: own } } });
  });

  it('and the shipped lists are in force again when it takes its own away', () => {
    const kept = keepPart(keepPart(firstSettings, contacts, own), contacts, null);
    expect(keptParts(kept)).toEqual({});
  });

  it('K2 a part of a newer version is kept, a part that does not fit is named and left out', () => {
    const later = {
      waymark: 'council-lists',
      version: 1,
      parts: { moon: { version: 9, value: 1 }, contacts: { version: 1, value: [] } },
    };
    expect(readCouncilFile(bytes(JSON.stringify(later)))).toEqual({
      ok: true,
      parts: { moon: { version: 9, value: 1 } },
      refused: ['contacts'],
    });
  });

  it.each([
    '',
    '{',
    '[]',
    'null',
    '{"waymark":"other"}',
    '{"waymark":"council-lists","version":1,"parts":4}',
  ])('and another file (%s) is named as what it is', (text) =>
    expect(readCouncilFile(bytes(text))).toEqual({ ok: false, reason: 'not-council-lists' }),
  );
});
