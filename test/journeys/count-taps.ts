import { expect, type Locator } from '@playwright/test';

// Seconds a practised person needs, after the keystroke-level model (Card, Moran and Newell, 1980): a key 0.28, reaching
// for something on the screen 1.1, pressing it 0.1, making up one's mind 1.35.
const KEY = 0.28;
const TAP = 1.1 + 0.1;
const MIND = 1.35;

/** Works a screen like a person and counts: every tap once, every key once. */
export class Taps {
  taps = 0;
  keys = 0;

  async tap(what: Locator): Promise<void> {
    this.taps += 1;
    await what.click();
  }

  /** One tap into the field, then the text. */
  async type(field: Locator, text: string): Promise<void> {
    this.taps += 1;
    this.keys += text.length;
    await field.fill(text);
    await expect(field).toHaveValue(text);
  }

  /** One decision for each tap: nobody taps without looking. */
  get seconds(): number {
    return this.taps * (TAP + MIND) + this.keys * KEY;
  }
}
