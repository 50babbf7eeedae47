/** Why nothing is recorded: the browser cannot, somebody said no, there is no microphone, or it does not answer. */
export type SoundProblem = 'not-here' | 'refused' | 'no-microphone' | 'failed';

export interface SoundRecording {
  /** Ends it; `onEnd` follows. */
  stop(): void;
}

interface Asked {
  /** A piece more, about every second: whoever wants to lose nothing keeps them as they come. */
  readonly onPiece: (piece: Uint8Array<ArrayBuffer>) => void;
  /** Called once, when the last piece is there. */
  readonly onEnd: () => void;
}

/** Enough for a voice; two minutes are about half a megabyte. */
const BITS_A_SECOND = 32_000;
const PIECE = 1000;
const types = ['audio/webm;codecs=opus', 'audio/mp4', 'audio/webm'] as const;

/** The shape this browser records in; undefined where it cannot record. */
const typeHere = () =>
  typeof MediaRecorder === 'undefined'
    ? undefined
    : types.find((type) => MediaRecorder.isTypeSupported(type));

/**
 * Asks for the microphone and records. Nothing leaves the page; the microphone is let go as soon as it ends.
 * @returns the recording and its media type, or why there is none
 */
export async function recordSound({
  onPiece,
  onEnd,
}: Asked): Promise<
  | { readonly ok: true; readonly type: string; readonly recording: SoundRecording }
  | { readonly ok: false; readonly problem: SoundProblem }
> {
  const type = typeHere();
  const devices = typeof navigator === 'undefined' ? undefined : navigator.mediaDevices;
  if (type === undefined || devices?.getUserMedia === undefined) return { ok: false, problem: 'not-here' };
  let stream: MediaStream;
  try {
    stream = await devices.getUserMedia({ audio: true });
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop();
  };
  try {
    const recorder = new MediaRecorder(stream, { mimeType: type, audioBitsPerSecond: BITS_A_SECOND });
    // Pieces are read one after the other: their order is the sound.
    let reading = Promise.resolve();
    recorder.addEventListener('dataavailable', ({ data }) => {
      reading = reading.then(async () => {
        if (data.size > 0) onPiece(new Uint8Array(await data.arrayBuffer()));
      });
    });
    recorder.addEventListener('stop', () => {
      letGo();
      void reading.then(onEnd);
    });
    recorder.start(PIECE);
    return {
      ok: true,
      type: type.split(';')[0] ?? type,
      recording: { stop: () => (recorder.state === 'inactive' ? undefined : recorder.stop()) },
    };
  } catch {
    letGo();
    return { ok: false, problem: 'failed' };
  }
}

function problemOf(error: unknown): SoundProblem {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-microphone' : 'failed';
}
