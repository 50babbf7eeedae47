// `npm run bench`: prints what things cost against a floor measured in the same run. See README.md beside this file.
import { readdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';

const outDir = '.cache/dist-bench';
const words = process.argv.slice(2);
process.env.NODE_ENV = 'production'; // loading a module through vite would set development
const say = (text) => process.stdout.write(`${text}\n`);
const load = async (path) => (await runnerImport(path, { configFile: false })).module;

await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
let server;
let port = 0;
const serve = async () => {
  server = await preview({
    logLevel: 'error',
    build: { outDir },
    preview: { port, strictPort: port > 0, open: false },
  });
  port = server.httpServer.address().port;
};
const stopServing = async () => {
  server.httpServer.closeAllConnections();
  await server.close();
};

await serve();
const origin = server.resolvedUrls.local[0];
const { launchOptions } = await load('./test/browser/launch-options.ts');
const browser = await chromium.launch(launchOptions);
const open = async () => {
  const context = await browser.newContext({ baseURL: origin, locale: 'en-GB', timezoneId: 'Europe/London' });
  return { context, page: await context.newPage() };
};

const shown = (value, unit) => {
  if (unit === 'ms') return `${value < 1 ? value.toFixed(3) : value.toFixed(1)} ms`;
  if (unit === 'share') return value.toFixed(3);
  return unit === 'count' ? String(Math.round(value)) : `${Math.round(value)} bytes`;
};
const line = (...cells) =>
  say(
    `${cells[0].padEnd(54)} ${cells[1].padStart(15)} ${cells[2].padStart(15)} ${cells[3].padStart(8)}  ${cells[4]}`,
  );

const modules = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.bench.ts'))
  .filter((name) => words.length === 0 || words.some((word) => name.includes(word)))
  .sort();

line('what', 'measured', 'floor', 'ratio', 'the floor is');
let failed = 0;
for (const name of modules) {
  try {
    const { measure } = await load(`./test/bench/${name}`);
    for (const row of await measure({ browser, open, origin, serve, stopServing })) {
      const ratio = (row.measured / row.floor).toFixed(1);
      line(row.what, shown(row.measured, row.unit), shown(row.floor, row.unit), ratio, row.floorIs);
    }
  } catch (error) {
    failed += 1;
    say(`${name} could not be measured: ${error.message}`);
  }
}

await browser.close();
await server.close();
process.exitCode = failed === 0 && modules.length > 0 ? 0 : 1;
