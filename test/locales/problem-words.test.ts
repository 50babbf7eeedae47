import { describe, expect, it } from 'vitest';
import type { ReadFile } from '../../src/platform/save-file.ts';
import type { RestoreFailure } from '../../src/record/exchange/restore-backup.ts';
import type { SessionState } from '../../src/record/key-ring.ts';
import type { RecordProblem } from '../../src/record/plan-record.ts';
import type { SessionFailure } from '../../src/record/session.ts';
import type { Wiped } from '../../src/record/wipe.ts';
import { textsOf } from './read-locales.ts';

type Code =
  | RecordProblem
  | SessionFailure
  | Extract<Wiped, { ok: false }>['reason']
  | RestoreFailure
  | Extract<SessionState, { is: 'refused' }>['problem']
  | Extract<ReadFile, { ok: false }>['because']
  /** a part of the app could not be fetched */
  | 'not-loaded';

/** Every code there is: one too few or too many does not compile. */
const codes: Readonly<Record<Code, true>> = {
  'storage-full': true,
  'storage-refused': true,
  'storage-gone': true,
  'storage-newer': true,
  'storage-failed': true,
  'no-such-plan': true,
  locked: true,
  'key-damaged': true,
  busy: true,
  'wrong-passphrase': true,
  'wrong-recovery-key': true,
  'recovery-key-too-short': true,
  'recovery-key-too-long': true,
  'recovery-key-mistyped': true,
  damaged: true,
  'newer-version': true,
  'passphrase-too-weak': true,
  'derivation-refused': true,
  'already-set-up': true,
  'not-set-up': true,
  'wipe-too-soon': true,
  'not-a-backup': true,
  truncated: true,
  'too-big': true,
  unreadable: true,
  'not-loaded': true,
};

describe.each(['en-GB', 'ur'])('problems in plain words: %s', (language) => {
  const texts = textsOf(language, 'problems') ?? new Map<string, string>();

  it('every code of the record, the vault and the platform has words, and nothing else has', () => {
    expect([...texts.keys()].sort()).toEqual(Object.keys(codes).sort());
  });

  it('never shows a code to a person', () => {
    const shown = [...texts].filter(([, text]) =>
      Object.keys(codes).some((c) => c.includes('-') && text.includes(c)),
    );
    expect(shown).toEqual([]);
  });
});

it('a wrong passphrase says nothing about what is inside', () => {
  expect(textsOf('en-GB', 'problems')?.get('wrong-passphrase')).not.toMatch(/famil|plan|\d/i);
});
