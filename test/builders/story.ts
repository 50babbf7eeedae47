import type { Decide, Refusal } from '../../src/plan/decision.ts';
import type { Entry } from '../../src/plan/entry.ts';
import { Tablet } from '../../src/plan/example/tablet.ts';
import { openPlan } from '../../src/plan/family/decide.ts';
import { addPerson, type NewPerson } from '../../src/plan/people/decide.ts';
import type { Role } from '../../src/plan/people/facts.ts';
import type { Plan } from '../../src/plan/plan.ts';
import type { Words } from '../../src/plan/shapes.ts';

/** Words in British English, or in another language. */
export const words = (text: string, language = 'en-GB'): Words => ({ text, language });

/** 'Kelly-Ann Docherty' → 'kelly-ann-docherty': a person's id in stories. */
export const idOf = (name: string): string => name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');

/** A plan as it comes about on one tablet, told verb by verb. Days are ISO dates. */
export class Story {
  readonly tablet: Tablet;

  constructor(tablet: Tablet) {
    this.tablet = tablet;
  }

  get plan(): Plan {
    return this.tablet.plan;
  }
  get entries(): readonly Entry[] {
    return this.tablet.entries;
  }

  /** Moves the clock to ten in the morning of a day. */
  on(day: string): this {
    this.tablet.at(`${day}T10:00:00.000Z`);
    return this;
  }
  /** What follows happened on `happened` and is written at `written` (ISO date-time). */
  writes(written: string, happened: string): this {
    this.tablet.at(written, happened);
    return this;
  }
  by(name: string): this {
    this.tablet.by({ id: idOf(name), name });
    return this;
  }

  does<R>(verb: Decide<R>, request: R): this {
    this.tablet.does(verb, request);
    return this;
  }
  /** The refusal of something that must not be possible; throws if it was done. */
  refused<R>(verb: Decide<R>, request: R): Refusal {
    const refusal = this.tablet.tries(verb, request);
    if (!refusal) throw new Error('this was not refused');
    return refusal;
  }
  /** The facts a verb would give, without doing it; throws if it is refused. */
  facts<R>(verb: Decide<R>, request: R) {
    const decision = verb(this.plan, request, this.tablet.context);
    if (!decision.ok) throw new Error(`${decision.refusal.rule} ${decision.refusal.reason}`);
    return decision.facts;
  }

  opens(name: string): this {
    return this.does(openPlan, { name, language: 'en-GB', nation: 'england' });
  }
  /** Adds a person whose id is the name's slug. */
  adds(name: string, role: Role, more: Partial<NewPerson> = {}): this {
    return this.does(addPerson, { person: idOf(name), name, role, ...more });
  }

  /** A second tablet with everything seen so far; from here on both go their own ways. */
  apart(device: string, author = device): Story {
    const other = new Tablet(
      this.plan.id,
      device,
      { id: idOf(author), name: author },
      '2027-01-20T10:00:00.000Z',
    );
    other.at(`${this.tablet.context.today}T11:00:00.000Z`);
    return new Story(other.receives(this.entries));
  }
  /** Both tablets give each other everything they have. */
  meets(other: Story): this {
    const theirs = [...other.entries];
    other.tablet.receives(this.entries);
    this.tablet.receives(theirs);
    return this;
  }
}

/** A new story on a worker's tablet, on Wednesday 20 January 2027 unless another day is named. */
export const story = (day = '2027-01-20', device = 'priya'): Story =>
  new Story(new Tablet('plan', device, { id: 'priya', name: 'Priya Nand' }, `${day}T10:00:00.000Z`));
