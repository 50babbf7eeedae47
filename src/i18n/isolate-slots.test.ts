import { expect, it } from 'vitest';
import { isolateSlots } from './isolate-slots.ts';

it('fences only what runs the other way', () => {
  expect(isolateSlots({ name: 'Kayla', count: 3 }, 'ltr')).toEqual({ name: 'Kayla', count: 3 });
  expect(isolateSlots({ name: 'Kayla', count: 3 }, 'rtl')).toEqual({ name: '\u2068Kayla\u2069', count: 3 });
  expect(isolateSlots({ name: 'امینہ' }, 'ltr')).toEqual({ name: '\u2068امینہ\u2069' });
  expect(isolateSlots({ name: 'امینہ' }, 'rtl')).toEqual({ name: 'امینہ' });
});

it('fences a mixed name in either direction', () => {
  expect(isolateSlots({ name: 'Amina امینہ' }, 'ltr')).toEqual({ name: '\u2068Amina امینہ\u2069' });
  expect(isolateSlots({ name: 'Amina امینہ' }, 'rtl')).toEqual({ name: '\u2068Amina امینہ\u2069' });
});
