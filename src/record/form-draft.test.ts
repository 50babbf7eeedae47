import { describe, expect, it } from 'vitest';
import { overtaken, readDraft, shownOf, typedInto } from './form-draft.ts';

const stands = { sentence: 'Bev walks him', who: ['bev'], goal: null, day: { day: '1', month: '2' } };
const model = { sentence: '', who: [], goal: null, day: { day: '', month: '' } };

describe('a half-typed form', () => {
  it('keeps only what was touched, and nothing once all is as it was', () => {
    const draft = typedInto(stands, null, { sentence: 'Bev drives him' });
    expect(draft).toEqual({ typed: { sentence: 'Bev drives him' }, from: { sentence: 'Bev walks him' } });
    expect(typedInto(stands, draft, { sentence: 'Bev walks him' })).toBeNull();
  });

  it('shows what others changed meanwhile where nobody typed', () => {
    const draft = typedInto(stands, null, { sentence: 'Bev drives him' });
    expect(shownOf({ ...stands, who: ['lee'] }, draft)).toEqual({
      ...stands,
      sentence: 'Bev drives him',
      who: ['lee'],
    });
  });

  it('tells where others changed what was typed over, until both say the same', () => {
    const draft = typedInto(stands, null, { sentence: 'Bev drives him' });
    expect(overtaken(stands, draft)).toEqual([]);
    expect(overtaken({ ...stands, sentence: 'Lee walks him' }, draft)).toEqual(['sentence']);
    expect(overtaken({ ...stands, sentence: 'Bev drives him' }, draft)).toEqual([]);
    const more = typedInto({ ...stands, sentence: 'Lee walks him' }, draft, { sentence: 'Bev drives' });
    expect(overtaken({ ...stands, sentence: 'Lee walks him' }, more)).toEqual(['sentence']);
  });

  it('tells it also where nothing stood when they began, however much is typed after', () => {
    const draft = typedInto(stands, null, { goal: 'g1' });
    const later = { ...stands, goal: 'g2' };
    expect(overtaken(later, draft)).toEqual(['goal']);
    expect(overtaken(later, typedInto(later, draft, { sentence: 'Bev drives him' }))).toEqual(['goal']);
  });

  it('comes back whole', () => {
    const draft = typedInto(stands, null, { goal: 'g1', day: { day: '31', month: '2' }, who: [] });
    expect(readDraft(draft, model)).toEqual(draft);
  });

  it.each([
    null,
    'text',
    [],
    {},
    { typed: 3, from: {} },
    { typed: { sentence: 7, who: 'bev', goal: 4, day: { day: 1 } }, from: {} },
    { typed: { unknown: 'x' }, from: {} },
  ])('is nothing when it is not of this form: %j', (kept) => {
    expect(readDraft(kept, model)).toBeNull();
  });

  it('keeps the fields that still fit', () => {
    const kept = { typed: { sentence: 'kept', who: [1] }, from: { sentence: '', who: [] } };
    expect(readDraft(kept, model)?.typed).toEqual({ sentence: 'kept' });
  });
});
