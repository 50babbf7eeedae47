import { describe, expect, it } from 'vitest';
import { docherty } from '../../../test/builders/old-text.ts';
import { story, words } from '../../../test/builders/story.ts';
import { openMeeting } from '../meeting/decide.ts';
import { rewordWorry, sayWorry } from '../worry/decide.ts';
import { ageOf, isOld, keptInARow, originOf, staleText } from './age.ts';
import type { StatementRef } from './brought-forward.ts';
import { changeText, keepText, prepareReview } from './decide.ts';
import { latestReview } from './review.ts';
import { statementOf } from './statements.ts';
import { namesWhoLeft } from './who-left.ts';

const prepared = () => docherty().does(prepareReview, { review: 'june', on: '2027-06-08' });
const at = (told: ReturnType<typeof docherty>, ref: StatementRef) => statementOf(told.plan, ref)!;
const worry = (id: string) => ({ shelf: 'worries', id }) as const;
const refs = (told: ReturnType<typeof docherty>) => latestReview(told.plan)!.statements;

describe('age and origin', () => {
  it('Z2, Z5 are those of the words as they stand: four are older than 90 days', () => {
    const told = prepared();
    const today = '2027-05-25';
    const ages = refs(told).map((ref) => ageOf(told.plan, at(told, ref), today));
    expect(ages).toEqual([133, 133, 35, 35, 35, 133, 35, 35, 133, 35, 35]);
    expect(refs(told).filter((ref) => isOld(told.plan, at(told, ref), today))).toHaveLength(4);
    told.does(rewordWorry, { worry: 'nights', about: words('Alfie wakes at two.') });
    expect(ageOf(told.plan, at(told, worry('nights')), today)).toBe(0);
  });

  it('Z2 counts from the day it was said, though it was written later; reworded, from the writing', () => {
    const told = story('2027-01-20').opens('D').adds('Bev', 'network');
    told.writes('2027-01-25T10:00:00.000Z', '2027-01-20');
    told.does(sayWorry, { worry: 'w', who: ['bev'], about: words('Late.') });
    expect(originOf(told.plan, at(told, worry('w')))).toMatchObject({ on: '2027-01-20', first: true });
    told
      .on('2027-02-01')
      .by('Gwen')
      .does(rewordWorry, { worry: 'w', about: words('Late again.') });
    expect(originOf(told.plan, at(told, worry('w')))).toMatchObject({
      on: '2027-02-01',
      by: 'Gwen',
      first: false,
      meeting: null,
    });
  });

  it('Z2 names the meeting of that day, and the review at which it got its words', () => {
    const told = docherty().does(openMeeting, { meeting: 'm', kind: 'core-group', people: [] });
    told.does(prepareReview, { review: 'june' });
    told.does(changeText, { review: 'june', ...worry('nights'), words: { about: words('He wakes.') } });
    expect(originOf(told.plan, at(told, worry('nights')))).toMatchObject({ meeting: 'm', review: 'june' });
  });

  it('Z5 text nobody said or kept for more than 90 days is stale, the oldest first', () => {
    const told = docherty();
    const stale = () =>
      staleText(told.plan, '2027-05-25').map(({ statement, since }) => [statement.id, since]);
    expect(stale()).toEqual(['nights', 'dean', 'calm', 'adult'].map((id) => [id, '2027-01-12']));
    told.does(prepareReview, { review: 'june' }).does(keepText, { review: 'june', ...worry('nights') });
    expect(stale()).toHaveLength(3);
  });

  it('Z6 somebody who left is pointed out, in any of the texts, but nobody present with that name', () => {
    const told = prepared();
    expect(refs(told).filter((ref) => namesWhoLeft(told.plan, at(told, ref)).length > 0)).toEqual([
      worry('dean'),
    ]);
    expect(namesWhoLeft(told.plan, at(told, worry('dean')))).toMatchObject([{ id: 'dean' }]);
    told.does(changeText, { review: 'june', ...worry('school'), words: { could: words('As with Dean.') } });
    expect(namesWhoLeft(told.plan, at(told, worry('school')))).toHaveLength(1);
    told.adds('Dean Price', 'professional');
    expect(namesWhoLeft(told.plan, at(told, worry('dean')))).toEqual([]);
  });

  it('Z7 kept at three reviews in a row is seen; new words begin again', () => {
    const told = docherty();
    const kept = () => keptInARow(told.plan, at(told, worry('nights')));
    for (const [i, day] of ['2027-06-08', '2027-09-08', '2027-12-08'].entries()) {
      told.on(day).does(prepareReview, { review: day });
      for (const ref of refs(told)) told.does(keepText, { review: day, ...ref });
      expect(kept()).toBe(i + 1);
    }
    told.on('2028-03-08').does(prepareReview, { review: 'march' });
    expect(kept()).toBe(3);
    told.does(changeText, {
      review: 'march',
      ...worry('nights'),
      words: { about: words('He wakes at two.') },
    });
    expect(kept()).toBe(0);
  });

  it('Z7 words that were changed between reviews were not kept unchanged', () => {
    const told = prepared().does(keepText, { review: 'june', ...worry('nights') });
    told.on('2027-05-26').does(rewordWorry, { worry: 'nights', about: words('He wakes.') });
    expect(keptInARow(told.plan, at(told, worry('nights')))).toBe(0);
  });
});
