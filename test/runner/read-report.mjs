import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

const colour = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** What a tool said, without colours and without the calls inside other people's code. */
export function plain(text) {
  return text
    .replaceAll(colour, '')
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal)/.test(line))
    .join('\n');
}

// A list of faults comes on one line: one fault a line can be read.
const firstLines = (text, count) =>
  plain(text).replaceAll("', '", "',\n  '").split('\n').slice(0, count).join('\n');

/** @typedef {{ passed: number, failed: number, failures: string[] }} Counts */

/**
 * Vitest's JSON report as counts. A file that could not be loaded counts as one failure.
 * @returns {Counts | undefined} undefined when there is no report
 */
export function readVitest(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const failures = [];
  let passed = 0;
  for (const file of report.testResults) {
    const name = relative(process.cwd(), file.name);
    const wrong = file.assertionResults.filter((test) => test.status === 'failed');
    passed += file.assertionResults.filter((test) => test.status === 'passed').length;
    if (wrong.length === 0 && file.status === 'failed')
      failures.push(`${name}\n${firstLines(file.message ?? '', 20)}`);
    for (const test of wrong) {
      failures.push(`${name} > ${test.fullName}\n${firstLines((test.failureMessages ?? []).join('\n'), 60)}`);
    }
  }
  return { passed, failed: failures.length, failures };
}

function* specsOf(suite, file) {
  for (const spec of suite.specs ?? []) yield { spec, file };
  for (const inner of suite.suites ?? []) yield* specsOf(inner, file);
}

/**
 * Playwright's JSON report as counts. Skipped tests are not counted: nothing here may be skipped (test/architecture).
 * @returns {Counts | undefined} undefined when there is no report
 */
export function readPlaywright(path) {
  if (!existsSync(path)) return undefined;
  const report = JSON.parse(readFileSync(path, 'utf8'));
  const failures = (report.errors ?? []).map((error) => firstLines(error.message ?? String(error), 30));
  let passed = 0;
  for (const suite of report.suites ?? []) {
    for (const { spec, file } of specsOf(suite, suite.file)) {
      if (spec.ok) {
        passed += 1;
        continue;
      }
      const said = spec.tests.flatMap((test) => test.results.flatMap((result) => result.errors ?? []));
      failures.push(
        `${file}:${spec.line} > ${spec.title}\n${firstLines(said.map((e) => e.message).join('\n'), 40)}`,
      );
    }
  }
  return { passed, failed: failures.length, failures };
}
