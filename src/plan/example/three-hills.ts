import {
  askToShow,
  beginTelling,
  fillHill,
  finishTelling,
  pickHill,
  readHillBack,
  shareHill,
} from '../hills/decide.ts';
import type { Stroke } from '../hills/drawing.ts';
import type { HillKind } from '../hills/facts.ts';
import type { Teller, WordKey } from './teller.ts';

interface Told {
  readonly kind: HillKind;
  readonly words: WordKey | null;
  readonly pictures: readonly string[];
  readonly drawing?: string;
  readonly mayShow: 'yes' | 'no' | 'not-sure';
}

/** The drawings of the example, by the id of their keepsake: Bev, Alfie and the dog on the way to school. */
export const exampleDrawings: Readonly<Record<string, readonly Stroke[]>> = {
  'alfie-way': [
    ...figure('purple', 360, 330, 1),
    ...figure('blue', 560, 470, 0.7),
    line('brown', 'thick', [720, 690, 860, 690, 860, 770, 860, 690, 730, 690, 730, 770]),
    line('brown', 'middle', [860, 690, 900, 630, 930, 650, 890, 670]),
    line('green', 'middle', [60, 800, 400, 815, 800, 790, 1150, 805]),
    line('yellow', 'thick', [1020, 160, 1060, 130, 1095, 165, 1060, 200, 1022, 165]),
    line('red', 'thin', [960, 520, 960, 330, 1060, 250, 1160, 330, 1160, 520, 960, 520]),
  ],
};

function line(crayon: Stroke['crayon'], thickness: Stroke['thickness'], path: readonly number[]): Stroke {
  const points: number[] = [];
  for (let at = 0; at < path.length; at += 2) points.push(path[at] ?? 0, path[at + 1] ?? 0, -1);
  return { crayon, thickness, points };
}

/** A head, a body, arms and legs, as a child of seven draws them. */
function figure(crayon: Stroke['crayon'], x: number, y: number, size: number): Stroke[] {
  const at = (dx: number, dy: number) => [Math.round(x + dx * size), Math.round(y + dy * size)];
  const ring = [0, 1, 2, 3, 4, 5, 6, 7, 8].flatMap((turn) =>
    at(70 * Math.cos((turn * Math.PI) / 4), 70 * Math.sin((turn * Math.PI) / 4)),
  );
  return [
    line(crayon, 'middle', ring),
    line(crayon, 'middle', [...at(0, 70), ...at(0, 280)]),
    line(crayon, 'middle', [...at(-120, 160), ...at(0, 130), ...at(130, 170)]),
    line(crayon, 'middle', [...at(-80, 440), ...at(0, 280), ...at(85, 440)]),
    line('black', 'thin', [...at(-25, 20), ...at(0, 35), ...at(28, 18)]),
  ];
}

function tell(teller: Teller, offset: number, telling: string, hills: readonly Told[]): void {
  const tablet = teller.on(offset, '16:40').does(beginTelling, {
    telling,
    person: 'alfie',
    parents: {
      kind: 'asked',
      who: ['kelly-ann'],
      on: teller.day(offset - 1),
      words: teller.words('hill.asked'),
    },
  });
  for (const { kind, words, pictures, drawing } of hills) {
    const hill = `${telling}-${kind}`;
    tablet.does(pickHill, { hill, telling, kind }).does(fillHill, {
      hill,
      pictures,
      words: words === null ? undefined : teller.words(words),
      drawing,
    });
  }
  for (const { kind, mayShow } of hills) {
    const hill = `${telling}-${kind}`;
    tablet.does(readHillBack, { hill, right: true }).does(askToShow, { hill, answer: mayShow });
  }
  tablet.does(finishTelling, { telling });
}

/** Alfie tells for the first time: good things first. Nobody else sees it. */
export const tellFirstHills = (teller: Teller): void =>
  tell(teller, -14, 'alfie-first', [
    { kind: 'good', words: 'hill.first.good', pictures: ['dog', 'person:jean'], mayShow: 'yes' },
    { kind: 'worries', words: 'hill.first.worries', pictures: [], mayShow: 'no' },
    { kind: 'wishes', words: null, pictures: ['person:jean', 'bed'], mayShow: 'not-sure' },
  ]);

/** And again, with a drawing; his mum may see what is good. */
export function tellSecondHills(teller: Teller): void {
  tell(teller, -5, 'alfie-second', [
    {
      kind: 'good',
      words: 'hill.second.good',
      pictures: ['school', 'star'],
      drawing: 'alfie-way',
      mayShow: 'yes',
    },
    { kind: 'worries', words: 'hill.second.worries', pictures: [], mayShow: 'no' },
  ]);
  teller.priya.does(shareHill, {
    hill: 'alfie-second-good',
    with: { kind: 'all' },
    because: teller.words('hill.shared'),
  });
}
