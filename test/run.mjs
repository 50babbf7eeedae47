// `npm test`: every check, in order, one line each; ends with `N passed, N failed`. A static stage counts as one.
import { mkdirSync, rmSync } from 'node:fs';
import { ensureBrowser } from './runner/find-browser.mjs';
import { plain, readPlaywright, readVitest } from './runner/read-report.mjs';
import { runCommand } from './runner/run-command.mjs';

const reports = '.cache/reports';
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const say = (text) => process.stdout.write(`${text}\n`);
const indent = (text) => plain(text).trimEnd().replaceAll(/^/gm, '    ');
const total = { passed: 0, failed: 0 };

async function stage(name, work) {
  const from = process.hrtime.bigint();
  const { passed, failed, failures } = await work();
  const seconds = (Number(process.hrtime.bigint() - from) / 1e9).toFixed(1);
  total.passed += passed;
  total.failed += failed;
  say(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(28)} ${String(passed).padStart(5)} passed ${seconds.padStart(7)} s`,
  );
  for (const failure of failures) say(`\n${indent(failure)}\n`);
  return failed === 0;
}

const one = (ok, output) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [output] });

function check(name, ...words) {
  return stage(name, async () => {
    const { ok, output } = await runCommand(words);
    return one(ok, output);
  });
}

/** A test tool's counts; a tool that fails without naming a failed test is itself one failure. */
function tests(name, words, env, read) {
  return stage(name, async () => {
    const { ok, output } = await runCommand(words, env);
    const counts = read();
    if (counts === undefined) return one(false, output);
    if (!ok && counts.failed === 0) return { ...counts, failed: 1, failures: [output] };
    return counts;
  });
}

await check('types', 'tsc', '-p', 'tsconfig.json');
await check('types without a browser', 'tsc', '-p', 'src/plan/tsconfig.json');
await check('lint', 'oxlint', '--type-aware', '--deny-warnings');
await check('format', 'biome', 'check');
await check('unused code', 'knip');
const unit = `${reports}/vitest.json`;
await tests('architecture and unit', ['vitest', 'run', '--reporter=json', `--outputFile=${unit}`], {}, () =>
  readVitest(unit),
);

const built = await check('build', 'vite', 'build');
const browserStages = 'journeys, browser and a11y';
if (built) {
  await check('size budget', 'size-limit');
  const browser = `${reports}/playwright.json`;
  await stage('a browser to test with', async () => {
    try {
      process.env.CHROMIUM = ensureBrowser();
      return one(true, '');
    } catch (error) {
      return one(false, error.message);
    }
  }).then((found) =>
    found
      ? tests(
          browserStages,
          ['playwright', 'test', '--reporter=json'],
          { PLAYWRIGHT_JSON_OUTPUT_NAME: browser, WAYMARK_BUILT: 'dist' },
          () => readPlaywright(browser),
        )
      : stage(browserStages, async () => one(false, 'Not run: there is no browser.')),
  );
} else {
  await stage('size budget', async () => one(false, 'Not run: the build failed.'));
  await stage(browserStages, async () => one(false, 'Not run: the build failed.'));
}

say(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
