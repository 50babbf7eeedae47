import { answerBottomLine, setBottomLine } from '../bottom-line/decide.ts';
import { makePlanB } from '../plan-b/decide.ts';
import { layStone, reachStone } from '../road/decide.ts';
import type { Teller } from './teller.ts';

/** The road is laid, with the must-dos and a plan B for nights. */
export function tellTheRoad(teller: Teller): void {
  const words = teller.words.bind(teller);
  teller
    .on(-116)
    .does(layStone, {
      stone: 'told',
      name: words('stone.told'),
      by: teller.friday(-110),
      picture: 'people-told',
      different: words('stone.told.different'),
      expected: 3,
      goal: 'nights',
      visits: 'every-week',
      meetings: 'every-4-weeks',
    })
    .does(layStone, {
      stone: 'helpers',
      name: words('stone.helpers'),
      by: teller.friday(-60),
      picture: 'pair:person:jean:person:bev',
      different: words('stone.helpers.different'),
      expected: 4,
      goal: 'nights',
    })
    .does(layStone, {
      stone: 'nights',
      name: words('stone.nights'),
      by: teller.friday(9),
      picture: 'moon',
      different: words('stone.nights.different'),
      expected: 6,
      goal: 'nights',
      who: 'kelly-ann',
      helpers: ['jean', 'bev'],
      check: { checker: 'priya' },
      meetings: 'every-4-weeks',
      ifNot: words('stone.nights.if-not'),
    })
    .does(layStone, {
      stone: 'school',
      name: words('stone.school'),
      by: teller.friday(23),
      picture: 'school-bag',
      different: words('stone.school.different'),
      expected: 7,
      goal: 'nights',
      visits: 'every-2-weeks',
      meetings: 'every-6-weeks',
      who: 'bev',
    })
    .does(layStone, {
      stone: 'story',
      name: words('stone.story'),
      by: teller.friday(44),
      picture: 'my-story',
      different: words('stone.story.different'),
      visits: 'every-month',
      who: 'kelly-ann',
    })
    .does(layStone, {
      stone: 'hard-week',
      name: words('stone.hard-week'),
      by: teller.friday(79),
      picture: 'rain',
      different: words('stone.hard-week.different'),
      expected: 8,
      goal: 'nights',
      meetings: 'every-3-months',
    })
    .does(layStone, {
      stone: 'goodbye',
      name: words('stone.goodbye'),
      by: teller.friday(114),
      picture: 'goodbye',
      goodbye: true,
      different: words('stone.goodbye.different'),
      expected: 9,
      goal: 'nights',
      visits: 'none',
      meetings: 'none',
    })
    .does(makePlanB, {
      planB: 'night',
      turning: {
        seen: words('b.night.if'),
        then: words('b.night.then'),
        by: 'bev',
        within: { count: 1, unit: 'hours' },
        tell: ['priya', 'lee'],
      },
      picture: 'phone',
      leavesAfter: 'nights',
      comesBackAt: 'story',
    })
    .does(setBottomLine, {
      line: 'night',
      must: words('line.night'),
      why: words('line.night.why'),
      worry: 'nights',
      picture: 'bed',
      check: { know: words('line.night.know'), checker: 'bev', howOften: words('line.night.often') },
      planB: 'night',
    })
    .does(setBottomLine, {
      line: 'seen',
      must: words('line.seen'),
      why: words('line.seen.why'),
      worry: 'nights',
      picture: 'child-seen',
      check: { know: words('line.seen.know'), checker: 'priya', howOften: words('line.seen.often') },
    })
    .does(answerBottomLine, { line: 'night', person: 'kelly-ann', answer: 'agree' })
    .does(answerBottomLine, { line: 'night', person: 'jean', answer: 'agree' })
    .does(answerBottomLine, {
      line: 'night',
      person: 'lee',
      answer: 'disagree',
      because: words('line.night.lee'),
    })
    .does(answerBottomLine, { line: 'seen', person: 'kelly-ann', answer: 'seen' });
  teller.on(-113).does(reachStone, { stone: 'told' });
}
