/**
 * Who reads the words of a namespace. `family`: children, parents, network; must exist in every language.
 * `worker`: British English at least.
 */
export type Readers = 'family' | 'worker';

interface NamespaceOf<Shape> {
  readonly readers: Readers;
  /** Never filled: it carries the keys of the English file to the compiler. */
  readonly shape?: Shape;
}

const readBy = {
  family: <Shape>(): NamespaceOf<Shape> => ({ readers: 'family' }),
  worker: <Shape>(): NamespaceOf<Shape> => ({ readers: 'worker' }),
};

/**
 * Every namespace: one line here and one file `locales/en-GB/<namespace>.json`.
 * A file without a line, or a line without a file, fails the build or `test/locales`.
 */
export const namespaces = {
  'write-goal': readBy.worker<typeof import('../../locales/en-GB/write-goal.json')>(),
  'must-dos': readBy.worker<typeof import('../../locales/en-GB/must-dos.json')>(),
  people: readBy.worker<typeof import('../../locales/en-GB/people.json')>(),
  interpreter: readBy.worker<typeof import('../../locales/en-GB/interpreter.json')>(),
  'old-text': readBy.worker<typeof import('../../locales/en-GB/old-text.json')>(),
  missing: readBy.worker<typeof import('../../locales/en-GB/missing.json')>(),
  team: readBy.worker<typeof import('../../locales/en-GB/team.json')>(),
  drift: readBy.worker<typeof import('../../locales/en-GB/drift.json')>(),
  network: readBy.worker<typeof import('../../locales/en-GB/network.json')>(),
  'put-in-order': readBy.worker<typeof import('../../locales/en-GB/put-in-order.json')>(),
  'split-step': readBy.worker<typeof import('../../locales/en-GB/split-step.json')>(),
  minutes: readBy.worker<typeof import('../../locales/en-GB/minutes.json')>(),
  visits: readBy.worker<typeof import('../../locales/en-GB/visits.json')>(),
  closing: readBy.worker<typeof import('../../locales/en-GB/closing.json')>(),
  supervision: readBy.worker<typeof import('../../locales/en-GB/supervision.json')>(),
  'write-step': readBy.worker<typeof import('../../locales/en-GB/write-step.json')>(),
  editing: readBy.worker<typeof import('../../locales/en-GB/editing.json')>(),
  common: readBy.family<typeof import('../../locales/en-GB/common.json')>(),
  phrases: readBy.family<typeof import('../../locales/en-GB/phrases.json')>(),
  plan: readBy.family<typeof import('../../locales/en-GB/plan.json')>(),
  families: readBy.worker<typeof import('../../locales/en-GB/families.json')>(),
  history: readBy.worker<typeof import('../../locales/en-GB/history.json')>(),
  problems: readBy.worker<typeof import('../../locales/en-GB/problems.json')>(),
  refusals: readBy.worker<typeof import('../../locales/en-GB/refusals.json')>(),
  start: readBy.family<typeof import('../../locales/en-GB/start.json')>(),
  'check-words': readBy.worker<typeof import('../../locales/en-GB/check-words.json')>(),
  unlock: readBy.worker<typeof import('../../locales/en-GB/unlock.json')>(),
  settings: readBy.worker<typeof import('../../locales/en-GB/settings.json')>(),
  languages: readBy.worker<typeof import('../../locales/en-GB/languages.json')>(),
  template: readBy.family<typeof import('../../locales/en-GB/template.json')>(),
  paste: readBy.worker<typeof import('../../locales/en-GB/paste.json')>(),
  due: readBy.worker<typeof import('../../locales/en-GB/due.json')>(),
  'time-limits': readBy.worker<typeof import('../../locales/en-GB/time-limits.json')>(),
  council: readBy.worker<typeof import('../../locales/en-GB/council.json')>(),
  scaling: readBy.family<typeof import('../../locales/en-GB/scaling.json')>(),
  'core-group': readBy.family<typeof import('../../locales/en-GB/core-group.json')>(),
  print: readBy.family<typeof import('../../locales/en-GB/print.json')>(),
  together: readBy.family<typeof import('../../locales/en-GB/together.json')>(),
  feedback: readBy.family<typeof import('../../locales/en-GB/feedback.json')>(),
  hills: readBy.family<typeof import('../../locales/en-GB/hills.json')>(),
  'hills-worker': readBy.worker<typeof import('../../locales/en-GB/hills-worker.json')>(),
  'hand-over': readBy.worker<typeof import('../../locales/en-GB/hand-over.json')>(),
  road: readBy.family<typeof import('../../locales/en-GB/road.json')>(),
  'road-editor': readBy.worker<typeof import('../../locales/en-GB/road-editor.json')>(),
};

export type Namespace = keyof typeof namespaces;

/** The English file of a namespace, as the compiler sees it. */
export type ShapeOf<N extends Namespace> = NonNullable<(typeof namespaces)[N]['shape']>;
