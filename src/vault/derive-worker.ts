import { type Argon2Request, argon2 } from './argon2.ts';

// One request, one answer, then the page ends this worker: its memory (64 MiB with the secret in it) goes with it.
self.onmessage = (event: MessageEvent<Argon2Request>) => {
  argon2(event.data).then(
    (bytes) => self.postMessage({ ok: true, bytes }),
    () => self.postMessage({ ok: false }),
  );
};
