import { describe, expect, it } from 'vitest';
import { contacts } from './contacts.ts';
import { inForce } from './council-part.ts';
import { councilParts } from './parts.ts';

const own = {
  council: 'Anytown',
  duty: [{ name: 'Duty team', phone: '01632 960001', when: 'day and night' }],
};

describe('what a council keeps for itself', () => {
  it('K1 stands instead of what Waymark brings', () => {
    expect(inForce(contacts, { version: 1, value: own })).toEqual(own);
    expect(inForce(contacts, undefined)).toEqual(contacts.shipped);
  });

  it('K2 is not used when it does not fit or comes from a newer Waymark', () => {
    expect(inForce(contacts, { version: 1, value: { council: 7 } })).toEqual(contacts.shipped);
    expect(inForce(contacts, { version: 2, value: own })).toEqual(contacts.shipped);
  });

  it('K3 has one name for ever, and what is shipped fits its own shape', () => {
    expect(new Set(councilParts.map(({ name }) => name)).size).toBe(councilParts.length);
    for (const part of councilParts) expect(part.read(part.shipped)).toEqual(part.shipped);
  });
});
