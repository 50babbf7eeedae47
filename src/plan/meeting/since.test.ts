import { expect, it } from 'vitest';
import { story, words } from '../../../test/builders/story.ts';
import { askFeedback, giveFeedback } from '../feedback/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { answerScale, askScale, revealRound } from '../scale/decide.ts';
import { finishMeeting, openMeeting } from './decide.ts';
import { numbersSince, sittingsSince } from './since.ts';

const scale = { question: words('q'), ten: words('t'), zero: words('z') };

it('M16 shows numbers and faces since people last met, and only faces everyone may see', () => {
  const told = story('2027-01-10')
    .opens('D')
    .adds('Alfie', 'child', { born: '2018-06-01' })
    .adds('Jade', 'parent')
    .does(setGoal, { goal: 'g', different: words('Nights'), scale });
  const ask = (round: string) =>
    told
      .does(askScale, { round, goal: 'g', people: ['jade'] })
      .does(answerScale, { round, person: 'jade', answer: { kind: 'number', number: 5 }, alone: true });
  const sits = (sitting: string, person: string, seenBy: 'everyone' | 'worker') =>
    told
      .does(askFeedback, { sitting, person, set: 'age-8-11', seenBy })
      .does(giveFeedback, { sitting, question: 'listened', given: { kind: 'face', face: 4 } });
  const at = (meeting: string) => [
    numbersSince(told.plan, told.plan.meetings[meeting]!).map(({ shown }) => shown.round.id),
    sittingsSince(told.plan, told.plan.meetings[meeting]!).map(({ id }) => id),
  ];
  ask('before').does(revealRound, { round: 'before' });
  sits('old', 'alfie', 'everyone');
  told.does(openMeeting, { meeting: 'm1', kind: 'core-group', people: [] });
  expect(at('m1')).toEqual([['before'], ['old']]);
  told.does(finishMeeting, { meeting: 'm1', although: words('x') });
  told.on('2027-02-10').does(openMeeting, { meeting: 'm2', kind: 'review', people: [] });
  expect(at('m2')).toEqual([[], []]);
  ask('since');
  sits('hidden', 'jade', 'worker');
  expect(at('m2')).toEqual([[], []]);
  told.does(revealRound, { round: 'since' });
  sits('new', 'alfie', 'everyone');
  expect(at('m2')).toEqual([['since'], ['new']]);
});
