import * as v from 'valibot';
import { day, type FactOf, id, replaces, words } from '../shapes.ts';

const meeting = id;
export const outcome = v.picklist(['done', 'going', 'stuck']);
export type Outcome = v.InferOutput<typeof outcome>;

export const howSent = v.picklist(['by-hand', 'read-aloud', 'post', 'email', 'case-system']);
export type HowSent = v.InferOutput<typeof howSent>;

export const meetingFacts = {
  'meeting-opened': v.object({
    meeting,
    kind: v.picklist(['core-group', 'family-meeting', 'review', 'network-meeting']),
    on: day,
    chair: v.optional(id),
    /** invited people of the plan */
    people: v.array(id),
  }),
  /** anyone may lead: the meeting goes ahead without the worker (domain §3.2) */
  'meeting-chaired-by': v.object({ meeting, chair: v.nullable(id), replaces }),
  'meeting-attended': v.object({ meeting, person: id, here: v.boolean() }),
  'meeting-step-looked-at': v.object({
    meeting,
    step: id,
    outcome,
    /** stuck: what gets in the way */
    words: v.optional(words),
    /** stuck: who unblocks it (M9) */
    unblocker: v.optional(id),
  }),
  'meeting-bottom-line-looked-at': v.object({ meeting, line: id }),
  /** an open goal goes without a dated next step, and why (M3) */
  'meeting-goal-without-next-step': v.object({ meeting, goal: id, because: words }),
  'meeting-child-heard': v.object({ meeting, child: id, words: v.optional(words) }),
  'next-meeting-set': v.object({ meeting, on: day }),
  'meeting-finished': v.object({ meeting, on: day, although: v.optional(words) }),
  /** the four clocks: held is `on` above; then written, signed off, sent to each person */
  'minutes-written': v.object({ meeting, on: day, words: v.optional(words) }),
  'minutes-signed': v.object({
    meeting,
    on: day,
    name: v.pipe(v.string(), v.maxLength(200)),
    role: v.string(),
  }),
  'minutes-sent': v.object({
    meeting,
    person: id,
    on: day,
    how: howSent,
    /** the copy with pictures */
    pictures: v.optional(v.boolean()),
  }),
  /** one of the three was written down by mistake (M13) */
  'minutes-not-written': v.object({ meeting }),
  'minutes-not-signed': v.object({ meeting }),
  'minutes-not-sent': v.object({ meeting, person: id }),
  /** what was tapped in the meeting by mistake, taken back (H5, M8) */
  'meeting-step-not-looked-at': v.object({ meeting, step: id }),
  'meeting-bottom-line-not-looked-at': v.object({ meeting, line: id }),
  'meeting-goal-reason-withdrawn': v.object({ meeting, goal: id }),
  'meeting-child-not-heard': v.object({ meeting, child: id }),
  'next-meeting-unset': v.object({ meeting }),
  /** it is not finished after all */
  'meeting-goes-on': v.object({ meeting }),
  /** it was opened by mistake */
  'meeting-not-held': v.object({ meeting }),
};
export type MeetingFact = FactOf<typeof meetingFacts>;
