import type { Decide } from '../../src/plan/decision.ts';
import type { Tab } from '../builders/device.ts';
import { TEAM_OPENED, TEAM_TODAY, teamFamilies, teamFamily } from '../builders/team.ts';
import { backupOf, begin } from './quick-tablet.ts';

/** The backup file that one worker of the team hands in today, with all their families (test/builders/team.ts); without a worker, everybody's. */
export function backupOfTeam(worker?: string, language = 'en-GB'): Promise<Buffer> {
  return backupOf(async (tab, on) => {
    for (const { name, number } of teamFamilies.filter((family) =>
      [undefined, family.worker].includes(worker),
    )) {
      on(`${TEAM_OPENED}T10:00:00.000Z`);
      const plan = await begin(tab, name, language);
      for (const told of teamFamily(number)) {
        on(`${told.on}T10:00:00.000Z`);
        await told.act((verb, request) => does(tab, plan, verb, request));
      }
    }
    on(`${TEAM_TODAY}T10:00:00.000Z`);
  }, `${TEAM_OPENED}T09:00:00.000Z`);
}

async function does<R>(tab: Tab, plan: string, verb: Decide<R>, request: R): Promise<void> {
  const acted = await tab.record.act(plan, verb, request);
  if (!acted.ok) throw new Error(JSON.stringify(acted));
}
