import { makePinCheck, type PinCheck } from '../vault/pin-check.ts';
import type { SessionState } from './key-ring.ts';
import type { Unlocked } from './session.ts';
import { firstSettings } from './settings.ts';
import type { HandingOver } from './use-hand-over.tsx';
import { makeWatch } from './watch.ts';

/** Handing over the example family: the same steps and the same PIN check, with no keys behind them. */
export class ExampleSession implements HandingOver {
  readonly state = makeWatch<SessionState>({ is: 'open', settings: firstSettings });
  #pin: PinCheck | null = null;

  async handOver(planId: string, pin: string): Promise<Unlocked> {
    this.#pin = await makePinCheck(pin);
    this.state.set({ is: 'handed-over', planId });
    return { ok: true };
  }

  async takeBack(pin: string): Promise<'right' | 'wrong' | 'locked'> {
    const answer = this.#pin ? await this.#pin.attempt(pin) : 'locked';
    if (answer === 'right') this.state.set({ is: 'open', settings: firstSettings });
    if (answer === 'locked') this.lock();
    return answer;
  }

  pinTriesLeft(): number {
    return this.#pin?.triesLeft() ?? 0;
  }

  /** There is nothing to lock: the example ends. */
  lock(): void {
    this.state.set({ is: 'locked' });
  }
}
