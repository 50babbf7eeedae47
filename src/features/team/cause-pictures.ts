import type { DelayCause } from '../../plan/drift/delay.ts';
import type { WorkingWell } from '../../plan/learning-brief/learning-brief.ts';

/** Pictures of the three parts, in the order they stand. */
export const partPictures = { worried: 'worried', working: 'thumbs-up', next: 'footprints' } as const;

/** One picture for each thing that waits: the same on the screen, on paper and in Word, so each is a single file of the set. */
export const causePictures: Readonly<Record<DelayCause, string>> = {
  'late-step': 'calendar',
  'stuck-step': 'knot',
  'numbers-flat': 'pause',
  'numbers-falling': 'rain',
  'late-stone': 'flag',
  'plan-b-late': 'umbrella',
  'bottom-line-unchecked': 'look-closely',
  'person-not-told': 'megaphone',
  'visit-missed': 'door',
  'child-not-seen': 'eyes',
  'child-not-alone': 'child',
  'visit-not-written': 'write',
  'minutes-not-written': 'pen',
  'minutes-not-signed': 'tick',
  'minutes-not-sent': 'letter',
  'supervision-gap': 'handshake',
  'feedback-not-asked': 'ear',
  'feedback-not-answered': 'speech',
  'old-text-not-handled': 'books',
  'old-text-at-review': 'hourglass',
  'core-group-late': 'people',
  'review-late': 'repeat',
  'conference-late': 'megaphone',
  'assessment-late': 'clipboard',
};

export const goodPictures: Readonly<Record<WorkingWell['what'], string>> = {
  'nothing-waited': 'sun',
  'step-done': 'tick',
  'stone-reached': 'finish-flag',
  'goal-reached': 'target',
  'person-heard': 'ear',
  'delay-ended': 'clock',
};
