/** Where each screen lives. Ids only: nothing a person typed is ever part of an address (design §3). */
export const paths = {
  families: '/',
  newFamily: '/new-family',
  /** what is due in all families: two weeks, or a month */
  week: '/week',
  team: '/team',
  settings: '/settings',
  backup: '/settings/backup',
  keys: '/settings/keys',
  about: '/settings/about',
  languages: '/settings/languages',
  council: '/settings/council',
  timeLimits: '/settings/time-limits',
  wordLists: '/settings/words',
  checkWords: '/settings/check-words',
  checkLanguage: (code: string) => `/settings/check-words/${code}`,
  plan: (plan: string) => `/plan/${plan}`,
  template: (plan: string) => `/plan/${plan}/template`,
  pastePlan: (plan: string) => `/plan/${plan}/paste`,
  people: (plan: string) => `/plan/${plan}/people`,
  person: (plan: string, person: string) => `/plan/${plan}/people/${person}`,
  newPerson: (plan: string, role: 'child' | 'network') => `/plan/${plan}/people/new?role=${role}`,
  /** `from`: the screen to go back to */
  interpreter: (plan: string, from?: 'people' | 'together' | 'hand-over' | 'meeting') =>
    `/plan/${plan}/interpreter${from ? `?${new URLSearchParams({ from })}` : ''}`,
  worry: (plan: string, worry = 'new') => `/plan/${plan}/worry/${worry}`,
  goingWell: (plan: string, thing = 'new') => `/plan/${plan}/going-well/${thing}`,
  goal: (plan: string, goal = 'new', from: { worry?: string } = {}) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/goal/${goal}${asked ? `?${asked}` : ''}`;
  },
  wish: (plan: string, wish = 'new', from: { goal?: string; hill?: string; said?: string } = {}) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/wish/${wish}${asked ? `?${asked}` : ''}`;
  },
  step: (
    plan: string,
    step = 'new',
    from: { goal?: string; after?: string; meeting?: string; copy?: string } = {},
  ) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/step/${step}${asked ? `?${asked}` : ''}`;
  },
  splitStep: (plan: string, step: string) => `/plan/${plan}/step/${step}/split`,
  putInOrder: (plan: string) => `/plan/${plan}/order`,
  bottomLine: (plan: string, line = 'new') => `/plan/${plan}/must-do/${line}`,
  planB: (plan: string, planB = 'new', from: { line?: string } = {}) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/plan-b/${planB}${asked ? `?${asked}` : ''}`;
  },
  scaling: (plan: string, goal: string) => `/plan/${plan}/scaling/${goal}`,
  councilAsks: (plan: string, round: string) => `/plan/${plan}/council-asks/${round}`,
  scaleBands: '/settings/bands',
  numbers: (plan: string, goal: string) => `/plan/${plan}/numbers/${goal}`,
  road: (plan: string) => `/plan/${plan}/road`,
  roadEditor: (plan: string, stone = '') => `/plan/${plan}/road/edit${stone ? `/${stone}` : ''}`,
  /** which days time limits run from, and what is due */
  dates: (plan: string) => `/plan/${plan}/dates`,
  visits: (plan: string) => `/plan/${plan}/visits`,
  visit: (plan: string, visit = 'new') => `/plan/${plan}/visits/${visit}`,
  minutes: (plan: string, meeting: string) => `/plan/${plan}/core-group/${meeting}/minutes`,
  printMinutes: (plan: string, meeting: string) => `/plan/${plan}/core-group/${meeting}/minutes/print`,
  supervision: (plan: string) => `/plan/${plan}/supervision`,
  /** `supervision`: the one it was taken in */
  decision: (plan: string, decision = 'new', from: { supervision?: string } = {}) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/decision/${decision}${asked ? `?${asked}` : ''}`;
  },
  closing: (plan: string) => `/plan/${plan}/closing`,
  oldText: (plan: string) => `/plan/${plan}/old-text`,
  drift: (plan: string) => `/plan/${plan}/drift`,
  together: (plan: string) => `/plan/${plan}/together`,
  togetherStep: (plan: string, step: string) => `/plan/${plan}/together/step/${step}`,
  sayBack: (plan: string, step: string) => `/plan/${plan}/together/step/${step}/back`,
  whoHelps: (plan: string) => `/plan/${plan}/together/helpers`,
  askedOf: (plan: string, person: string) => `/plan/${plan}/together/asked/${person}`,
  handOver: (plan: string, person = '') => `/plan/${plan}/hand-over${person ? `?person=${person}` : ''}`,
  handOverTelling: (plan: string, telling: string) =>
    `/plan/${plan}/hand-over?${new URLSearchParams({ telling })}`,
  hills: (plan: string, from: { child?: string } = {}) => {
    const asked = new URLSearchParams(from).toString();
    return `/plan/${plan}/hills${asked ? `?${asked}` : ''}`;
  },
  telling: (plan: string, telling: string) => `/plan/${plan}/hills/${telling}`,
  shownHills: (plan: string) => `/plan/${plan}/together/hills`,
  answers: (plan: string) => `/plan/${plan}/hand-over?show=answers`,
  questionSets: '/settings/questions',
  coreGroup: (plan: string, meeting = 'new') => `/plan/${plan}/meeting/${meeting}`,
  /** `at`: the line to come back to */
  missing: (plan: string, at = '') => `/plan/${plan}/missing${at ? `?at=${encodeURIComponent(at)}` : ''}`,
  /** The screen where a line of what is missing is mended, knowing so. */
  toMend: (path: string, line: string) =>
    `${path}${path.includes('?') ? '&' : '?'}mend=${encodeURIComponent(line)}`,
  history: (plan: string) => `/plan/${plan}/history`,
  /** the plan as it was known at a moment, an ISO date-time (R7) */
  asItWas: (plan: string, moment: string) => `/plan/${plan}/history?${new URLSearchParams({ at: moment })}`,
  print: (plan: string) => `/plan/${plan}/print`,
  printPlan: (plan: string) => `/plan/${plan}/print/plan`,
  printRoad: (plan: string) => `/plan/${plan}/print/road`,
  printHelpers: (plan: string) => `/plan/${plan}/print/helpers`,
  printPerson: (plan: string, person: string) => `/plan/${plan}/print/person/${person}`,
} as const;
