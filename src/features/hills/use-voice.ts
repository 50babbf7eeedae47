import { useCallback, useEffect, useRef, useState } from 'react';
import { fromBase64Url, toBase64Url } from '../../lib/base64url.ts';
import type { Json } from '../../lib/canonical-json.ts';
import { fillHill } from '../../plan/hills/decide.ts';
import type { Hill } from '../../plan/hills/hill.ts';
import { allVoices } from '../../plan/hills/views.ts';
import { cleanSound } from '../../platform/clean-sound.ts';
import { recordSound, type SoundProblem, type SoundRecording } from '../../platform/record-sound.ts';
import type { Trouble } from '../../record/use-acting.ts';
import { useActing } from '../../record/use-acting.ts';
import { useDraft } from '../../record/use-draft.ts';
import { useKeep } from '../../record/use-keepsake.ts';

/** Two minutes: more than a child says in one go, less than a megabyte. */
export const LONGEST_SECONDS = 120;
/** Where a browser records more than it was asked to, it ends here, in bytes. */
const LARGEST = 3_000_000;

type State = 'still' | 'asking' | 'recording' | 'keeping';
/** What was heard so far, as a sealed draft: a tablet that locks loses a second at most. */
type Heard = { readonly type: string; readonly seconds: number; readonly pieces: readonly string[] };

function readHeard(kept: Json | null): Heard | null {
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const { type, seconds, pieces } = kept as Readonly<Record<string, Json>>;
  if (typeof type !== 'string' || typeof seconds !== 'number' || !Array.isArray(pieces)) return null;
  return { type, seconds, pieces: pieces.filter((piece) => typeof piece === 'string') };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

export interface Voicing {
  readonly state: State;
  readonly seconds: number;
  /** it ended by itself, as it was as long as it may be */
  readonly full: boolean;
  readonly problem: SoundProblem | null;
  readonly trouble: Trouble | null;
  readonly start: () => void;
  readonly stop: () => void;
}

/** Recording a voice onto a hill: cleaned, sealed and named in the record as soon as it ends. */
export function useVoice(planId: string, hill: Hill): Voicing {
  const draft = useDraft<Json>(planId, `voice:${hill.id}`);
  const { clear } = draft;
  const keepSealed = useKeep(planId);
  const { doing, trouble, setTrouble } = useActing(planId);
  const [state, setState] = useState<State>('still');
  const [seconds, setSeconds] = useState(0);
  const [full, setFull] = useState(false);
  const [problem, setProblem] = useState<SoundProblem | null>(null);
  const running = useRef<SoundRecording | null>(null);
  const voices = useRef(allVoices(hill));
  voices.current = allVoices(hill);

  const put = useCallback(
    async (heard: Omit<Heard, 'pieces'>, pieces: readonly Uint8Array[]) => {
      setState('keeping');
      const bytes = cleanSound(joined(pieces));
      if (bytes === null) setProblem('failed');
      else {
        const kept = await keepSealed({ type: heard.type, bytes });
        if (!kept.ok) setTrouble({ ok: false, refusal: null, problem: kept.problem });
        const voice = kept.ok ? [{ keepsake: kept.id, seconds: heard.seconds }] : [];
        const done =
          kept.ok && (await doing(fillHill, { hill: hill.id, voices: [...voices.current, ...voice] }));
        if (done) clear();
      }
      setState('still');
    },
    [keepSealed, doing, setTrouble, hill.id, clear],
  );

  // The tablet locked in the middle of it: what was heard by then is put on the hill.
  const left = draft.loaded && state === 'still' ? readHeard(draft.value) : null;
  const tried = useRef(false);
  useEffect(() => {
    if (left === null || tried.current) return;
    tried.current = true;
    void put(
      left,
      left.pieces.map((piece) => fromBase64Url(piece) ?? new Uint8Array()),
    );
  }, [left, put]);

  const start = async () => {
    setProblem(null);
    setFull(false);
    setSeconds(0);
    setState('asking');
    tried.current = true;
    let heard: Heard = { type: '', seconds: 0, pieces: [] };
    const raw: Uint8Array[] = [];
    let size = 0;
    const asked = await recordSound({
      onPiece: (piece) => {
        size += piece.length;
        raw.push(piece);
        heard = { ...heard, seconds: heard.seconds + 1, pieces: [...heard.pieces, toBase64Url(piece)] };
        setSeconds(heard.seconds);
        draft.keep(heard as unknown as Json);
        if (heard.seconds < LONGEST_SECONDS && size < LARGEST) return;
        setFull(true);
        running.current?.stop();
      },
      onEnd: () => {
        running.current = null;
        if (raw.length > 0) void put(heard, raw);
        else setState('still');
      },
    });
    if (!asked.ok) {
      setProblem(asked.problem);
      setState('still');
      return;
    }
    heard = { ...heard, type: asked.type };
    running.current = asked.recording;
    setState('recording');
  };

  // Going to another screen ends it; what was said is kept.
  useEffect(() => () => running.current?.stop(), []);

  return {
    state,
    seconds,
    full,
    problem,
    trouble,
    start: () => void start(),
    stop: () => running.current?.stop(),
  };
}
