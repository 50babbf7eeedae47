import { type ComponentType, lazy } from 'react';

/** Each page is its own chunk, fetched when somebody goes there; offline it comes from the precache. */
const files = import.meta.glob<Record<string, ComponentType>>('../features/*/*-page.tsx');

function page(file: string, name: string): ComponentType {
  return lazy(async () => {
    const load = files[`../features/${file}.tsx`];
    if (load === undefined) throw new Error(`no page ${file}`);
    const component = (await load())[name];
    if (component === undefined) throw new Error(`no ${name} in ${file}`);
    return { default: component };
  });
}

/** Where each screen lives; the addresses are those of plan-ui/paths.ts. */
export const routes: readonly { readonly path: string; readonly Page: ComponentType }[] = [
  { path: '/', Page: page('families/families-page', 'FamiliesPage') },
  { path: '/new-family', Page: page('families/new-family-page', 'NewFamilyPage') },
  { path: '/week', Page: page('week/week-page', 'WeekPage') },
  { path: '/team', Page: page('team/team-page', 'TeamPage') },
  { path: '/settings', Page: page('settings/settings-page', 'SettingsPage') },
  { path: '/settings/backup', Page: page('settings/backup-page', 'BackupPage') },
  { path: '/settings/keys', Page: page('unlock/keys-page', 'KeysPage') },
  { path: '/settings/about', Page: page('settings/about-page', 'AboutPage') },
  { path: '/settings/languages', Page: page('settings/languages-page', 'LanguagesPage') },
  { path: '/settings/council', Page: page('settings/council-page', 'CouncilPage') },
  { path: '/settings/time-limits', Page: page('settings/time-limits-page', 'TimeLimitsPage') },
  { path: '/settings/words', Page: page('settings/word-lists-page', 'WordListsPage') },
  { path: '/settings/check-words/:language?', Page: page('settings/check-words-page', 'CheckWordsPage') },
  { path: '/settings/questions', Page: page('settings/question-sets-page', 'QuestionSetsPage') },
  { path: '/settings/bands', Page: page('settings/scale-bands-page', 'ScaleBandsPage') },
  { path: '/plan/:plan', Page: page('plan-page/plan-page', 'PlanPage') },
  { path: '/plan/:plan/template', Page: page('template/template-page', 'TemplatePage') },
  { path: '/plan/:plan/paste', Page: page('paste-plan/paste-plan-page', 'PastePlanPage') },
  { path: '/plan/:plan/people', Page: page('people/people-page', 'PeoplePage') },
  { path: '/plan/:plan/people/:person', Page: page('people/person-page', 'PersonPage') },
  { path: '/plan/:plan/interpreter', Page: page('interpreter/interpreter-page', 'InterpreterPage') },
  { path: '/plan/:plan/worry/:worry', Page: page('write-goal/worry-page', 'WorryPage') },
  { path: '/plan/:plan/going-well/:thing', Page: page('write-goal/going-well-page', 'GoingWellPage') },
  { path: '/plan/:plan/goal/:goal', Page: page('write-goal/goal-page', 'GoalPage') },
  { path: '/plan/:plan/wish/:wish', Page: page('write-goal/wish-page', 'WishPage') },
  { path: '/plan/:plan/step/:step', Page: page('write-step/step-page', 'StepPage') },
  { path: '/plan/:plan/step/:step/split', Page: page('split-step/split-step-page', 'SplitStepPage') },
  { path: '/plan/:plan/order', Page: page('put-in-order/put-in-order-page', 'PutInOrderPage') },
  { path: '/plan/:plan/must-do/:line', Page: page('must-dos/bottom-line-page', 'BottomLinePage') },
  { path: '/plan/:plan/plan-b/:planB', Page: page('must-dos/plan-b-page', 'PlanBPage') },
  { path: '/plan/:plan/scaling/:goal', Page: page('scaling/scaling-page', 'ScalingPage') },
  { path: '/plan/:plan/council-asks/:round', Page: page('scaling/council-asks-page', 'CouncilAsksPage') },
  { path: '/plan/:plan/numbers/:goal', Page: page('scaling/numbers-page', 'NumbersPage') },
  { path: '/plan/:plan/road', Page: page('road/road-page', 'RoadPage') },
  { path: '/plan/:plan/road/edit/:stone?', Page: page('road/road-editor-page', 'RoadEditorPage') },
  { path: '/plan/:plan/together', Page: page('together/together-page', 'TogetherPage') },
  { path: '/plan/:plan/together/step/:step', Page: page('together/together-step-page', 'TogetherStepPage') },
  { path: '/plan/:plan/together/step/:step/back', Page: page('together/say-back-page', 'SayBackPage') },
  { path: '/plan/:plan/together/helpers', Page: page('together/who-helps-page', 'WhoHelpsPage') },
  { path: '/plan/:plan/together/asked/:person', Page: page('together/asked-of-page', 'AskedOfPage') },
  { path: '/plan/:plan/together/hills', Page: page('hills/shown-page', 'ShownHillsPage') },
  { path: '/plan/:plan/hills', Page: page('hills/hills-page', 'HillsPage') },
  { path: '/plan/:plan/hills/:telling', Page: page('hills/telling-page', 'TellingPage') },
  { path: '/plan/:plan/hand-over', Page: page('hand-over/hand-over-page', 'HandOverPage') },
  { path: '/plan/:plan/meeting/:meeting', Page: page('core-group/core-group-page', 'CoreGroupPage') },
  { path: '/plan/:plan/core-group/:meeting/minutes', Page: page('minutes/minutes-page', 'MinutesPage') },
  {
    path: '/plan/:plan/core-group/:meeting/minutes/print',
    Page: page('print/print-minutes-page', 'PrintMinutesPage'),
  },
  { path: '/plan/:plan/visits', Page: page('visits/visits-page', 'VisitsPage') },
  { path: '/plan/:plan/visits/:visit', Page: page('visits/visit-page', 'VisitPage') },
  { path: '/plan/:plan/missing', Page: page('what-is-missing/missing-page', 'MissingPage') },
  { path: '/plan/:plan/dates', Page: page('dates/dates-page', 'DatesPage') },
  { path: '/plan/:plan/drift', Page: page('drift/drift-page', 'DriftPage') },
  { path: '/plan/:plan/old-text', Page: page('old-text/old-text-page', 'OldTextPage') },
  { path: '/plan/:plan/supervision', Page: page('supervision/supervision-page', 'SupervisionPage') },
  { path: '/plan/:plan/decision/:decision', Page: page('supervision/decision-page', 'DecisionPage') },
  { path: '/plan/:plan/closing', Page: page('closing/closing-page', 'ClosingPage') },
  { path: '/plan/:plan/history', Page: page('history/history-page', 'HistoryPage') },
  { path: '/plan/:plan/print', Page: page('print/print-chooser-page', 'PrintChooserPage') },
  { path: '/plan/:plan/print/plan', Page: page('print/print-plan-page', 'PrintPlanPage') },
  { path: '/plan/:plan/print/road', Page: page('print/print-road-page', 'PrintRoadPage') },
  { path: '/plan/:plan/print/helpers', Page: page('print/print-helpers-page', 'PrintHelpersPage') },
  { path: '/plan/:plan/print/person/:person', Page: page('print/print-person-page', 'PrintPersonPage') },
];
