import { chooseFamilyLanguage, openPlan } from '../family/decide.ts';
import { setGoal } from '../goal/decide.ts';
import { sayGoingWell } from '../going-well/decide.ts';
import { addPerson, recordTold } from '../people/decide.ts';
import type { Looks } from '../people/facts.ts';
import { disputeWorry, sayWorry } from '../worry/decide.ts';
import type { Teller } from './teller.ts';

const looks = (base: Looks['base'], hair: Looks['hair'], tone: Looks['tone'], glasses = false): Looks => ({
  base,
  hair,
  tone,
  glasses,
  wheelchair: false,
});

/** The first days: who is who, what people worry about, what goes well, what will be different. */
export function tellTheBeginning(teller: Teller): void {
  tellThePeople(teller);
  tellTheWorries(teller);
  tellTheGoals(teller);
}

function tellThePeople(teller: Teller): void {
  const language = teller.language === 'ur' ? 'ur' : 'en-GB';
  const { priya } = teller;
  teller.on(-150, '14:00');
  priya.does(openPlan, { name: teller.text('family'), language: 'en-GB', nation: 'england' });
  if (language !== 'en-GB') priya.does(chooseFamilyLanguage, { language });
  const home = teller.text('home.kelly-ann');
  const away = teller.text('home.lee');
  const born = (months: number) => teller.day(-Math.round(months * 30.44));
  priya
    .does(addPerson, {
      person: 'alfie',
      role: 'child',
      name: 'Alfie',
      language,
      born: born(77),
      household: home,
      looks: looks('boy', 'plain', 2),
    })
    .does(addPerson, {
      person: 'rosie',
      role: 'child',
      name: 'Rosie',
      language,
      born: born(44),
      household: home,
      looks: looks('girl', 'plain', 2),
    })
    .does(addPerson, {
      person: 'kelly-ann',
      role: 'parent',
      name: 'Kelly-Ann',
      relation: teller.words('relation.kelly-ann'),
      language,
      responsibility: 'yes',
      household: home,
      phone: '01632 960 155',
      looks: looks('woman', 'red', 1),
    })
    .does(addPerson, {
      person: 'lee',
      role: 'parent',
      name: 'Lee',
      relation: teller.words('relation.lee'),
      language,
      responsibility: 'yes',
      household: away,
      looks: looks('man', 'beard', 2),
    })
    .does(addPerson, {
      person: 'jean',
      role: 'network',
      name: 'Jean',
      relation: teller.words('relation.jean'),
      language,
      phone: '01632 960 162',
      looks: looks('older-woman', 'white', 1, true),
    })
    .does(addPerson, {
      person: 'osei',
      role: 'professional',
      name: 'Mrs Osei',
      relation: teller.words('relation.osei'),
      looks: looks('woman', 'curly', 5),
    })
    .does(addPerson, {
      person: 'gwen',
      role: 'professional',
      name: 'Gwen Adair',
      relation: teller.words('relation.gwen'),
      looks: looks('older-woman', 'plain', 1),
    })
    .does(addPerson, {
      person: 'priya',
      role: 'worker',
      name: 'Priya Nand',
      relation: teller.words('relation.priya'),
      phone: '01632 960 148',
      looks: looks('woman', 'plain', 4),
    })
    .does(recordTold, { person: 'kelly-ann', how: teller.words('told.kelly-ann') });
}

function tellTheWorries(teller: Teller): void {
  teller
    .on(-148)
    .does(sayWorry, {
      worry: 'nights',
      who: ['jean', 'osei', 'priya'],
      about: teller.words('worry.nights'),
      could: teller.words('worry.nights.could'),
      picture: 'moon',
      children: ['alfie', 'rosie'],
    })
    .does(sayWorry, {
      worry: 'school',
      who: ['osei'],
      about: teller.words('worry.school'),
      could: teller.words('worry.school.could'),
      picture: 'school-bag',
      children: ['alfie'],
    })
    .does(sayWorry, {
      worry: 'home',
      who: ['gwen', 'kelly-ann'],
      about: teller.words('worry.home'),
      could: teller.words('worry.home.could'),
      picture: 'cold-home',
      children: ['rosie'],
    })
    .does(disputeWorry, { worry: 'nights', person: 'kelly-ann', words: teller.words('worry.nights.dispute') })
    .does(sayGoingWell, {
      thing: 'jean',
      kind: 'existing-safety',
      words: teller.words('well.jean'),
      picture: 'person:jean',
    })
    .does(sayGoingWell, {
      thing: 'reading',
      kind: 'strength',
      words: teller.words('well.reading'),
      picture: 'books',
    });
}

function tellTheGoals(teller: Teller): void {
  teller
    .on(-147)
    .does(setGoal, {
      goal: 'nights',
      different: teller.words('goal.nights'),
      worries: ['nights'],
      children: ['alfie', 'rosie'],
      see: teller.words('goal.nights.see'),
      howLong: teller.words('goal.nights.long'),
      picture: 'moon',
      scale: teller.scale('goal.nights'),
    })
    .does(setGoal, {
      goal: 'school',
      different: teller.words('goal.school'),
      worries: ['school'],
      children: ['alfie'],
      see: teller.words('goal.school.see'),
      howLong: teller.words('goal.school.long'),
      picture: 'school',
      scale: teller.scale('goal.school'),
    })
    .does(setGoal, {
      goal: 'warm',
      different: teller.words('goal.warm'),
      worries: ['home'],
      children: ['alfie', 'rosie'],
      picture: 'warm-home',
    })
    .does(setGoal, {
      goal: 'lee',
      different: teller.words('goal.lee'),
      children: ['alfie', 'rosie'],
      picture: 'dad-children',
    })
    .does(setGoal, {
      goal: 'group',
      different: teller.words('goal.group'),
      worries: ['nights'],
      picture: 'support-group',
    });
}
