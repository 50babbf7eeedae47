import { expect, it } from 'vitest';
import { isolateSlots } from './isolate-slots.ts';

it('fences only what runs the other way', () => {
  expect(isolateSlots({ name: 'Kayla', count: 3 }, 'ltr')).toEqual({ name: 'Kayla', count: 3 });
  expect(isolateSlots({ name: 'Kayla', count: 3 }, 'rtl')).toEqual({ name: '\u2068Kayla\u2069', count: 3 });
  expect(isolateSlots({ name: 'امینہ' }, 'ltr')).toEqual({ name: '\u2068امینہ\u2069' });
  expect(isolateSlots({ name: 'امینہ' }, 'rtl')).toEqual({ name: 'امینہ' });
});

it('lets what has letters of both run the way of the sentence around it, whatever it begins with', () => {
  expect(isolateSlots({ name: 'Amina امینہ' }, 'ltr')).toEqual({ name: '\u2066Amina امینہ\u2069' });
  expect(isolateSlots({ name: 'Amina امینہ' }, 'rtl')).toEqual({ name: '\u2067Amina امینہ\u2069' });
});

it('keeps a name with a hyphen on one line where the sentence runs the other way', () => {
  expect(isolateSlots({ name: 'Kelly-Ann' }, 'rtl')).toEqual({ name: '\u2068Kelly-\u2060Ann\u2069' });
  expect(isolateSlots({ name: 'well-known' }, 'rtl')).toEqual({ name: '\u2068well-known\u2069' });
  expect(isolateSlots({ name: 'Kelly-Ann' }, 'ltr')).toEqual({ name: 'Kelly-Ann' });
});
