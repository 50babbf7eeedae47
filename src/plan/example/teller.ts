import { addDays, startOfWeek } from '../../lib/day.ts';
import type { Author } from '../entry.ts';
import type { ScaleEnds } from '../goal/facts.ts';
import type { PhraseRef, Words } from '../shapes.ts';
import { Tablet } from './tablet.ts';
import english from './words/en.json' with { type: 'json' };
import urdu from './words/ur.json' with { type: 'json' };

export type ExampleLanguage = 'en' | 'ur';
export type WordKey = keyof typeof english;

/** Sentences the family picked ready made: they read in every language of the app. */
const ready: Readonly<Partial<Record<WordKey, PhraseRef>>> = {
  'step.walk': { id: 'school-walk', slots: { who: 'Bev', child: 'Alfie', time: '8.50' } },
};

const priya: Author = { id: 'priya', name: 'Priya Nand' };
const gwen: Author = { id: 'gwen', name: 'Gwen Adair' };

/** What the parts of the example tell with: two tablets, the family's words, and days counted from `today`. */
export class Teller {
  readonly priya: Tablet;
  readonly gwen: Tablet;
  readonly language: ExampleLanguage;
  readonly #today: string;

  constructor(today: string, language: ExampleLanguage) {
    this.#today = today;
    this.language = language;
    this.priya = new Tablet('example', 'example-priya', priya, `${today}T10:00:00.000Z`);
    this.gwen = new Tablet('example', 'example-gwen', gwen, `${today}T10:00:00.000Z`);
  }

  /** The day `offset` days from today; negative is past. */
  day(offset: number): string {
    return addDays(this.#today, offset);
  }
  /** The Friday of the week that holds the day `offset` days from today. */
  friday(offset: number): string {
    return addDays(startOfWeek(this.day(offset)), 4);
  }

  /** The family's words, in the family's language; marked as English where there is no translation. */
  words(key: WordKey): Words {
    const translated: Readonly<Partial<Record<WordKey, string>>> = urdu;
    const text = this.language === 'ur' ? translated[key] : undefined;
    const phrase = ready[key];
    const written = text ? { text, language: 'ur' } : { text: english[key], language: 'en-GB' };
    return phrase ? { ...written, phrase } : written;
  }
  text(key: WordKey): string {
    return this.words(key).text;
  }
  scale(goal: 'goal.nights' | 'goal.school'): ScaleEnds {
    return {
      question: this.words(`${goal}.question`),
      ten: this.words(`${goal}.ten`),
      zero: this.words(`${goal}.zero`),
    };
  }

  /**
   * Priya's tablet, on a day, at an hour (24 h, such as '16:05'); `happened` where it tells of another day.
   * Hours are kept in order by the parts, so that what is written later also comes later.
   */
  on(offset: number, hour = '15:00', happened: number | null = null): Tablet {
    return this.priya.at(
      `${this.day(offset)}T${hour}:00.000Z`,
      happened === null ? null : this.day(happened),
    );
  }
}
