// `npm run screens`: builds, serves, and draws every screen of list.ts × 3 sizes × its languages to screens/*.png.
// `npm run screens -- plan road` draws only the screens whose name has one of the words; `--language=bn` only that language.
import { mkdirSync, rmSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { build, preview, runnerImport } from 'vite';

// The widest first: what was opened in it is only made narrower.
const sizes = [
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
];
const folder = 'screens';
const outDir = `.cache/dist-screens-${process.pid}`; // two runs at once must not empty each other's build
const asked = process.argv.slice(2);
const only = asked
  .filter((one) => one.startsWith('--language='))
  .map((one) => one.slice('--language='.length));
const wanted = asked.filter((one) => !one.startsWith('--'));
process.env.NODE_ENV = 'production'; // loading a module through vite would set development
const say = (text) => process.stdout.write(`${text}\n`);

async function load(path) {
  return (await runnerImport(path, { configFile: false })).module;
}

const { launchOptions } = await load('./test/browser/launch-options.ts');
const { screens } = await load('./test/screens/list.ts');
const { settled } = await load('./test/screens/settled.ts');
const chosen = screens.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);

await build({ logLevel: 'error', build: { outDir, emptyOutDir: true } });
const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 0, open: false } });
const baseURL = server.resolvedUrls?.local[0];
const browser = await chromium.launch(launchOptions);
if (asked.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

let drawn = 0;
const faults = [];

/** Opens the screen once in this language, and draws it at every size. */
async function draw(screen, language) {
  let name = `${screen.name}-${language}`;
  const context = await browser.newContext({
    baseURL,
    viewport: sizes[0],
    locale: language,
    timezoneId: 'Europe/London',
    reducedMotion: 'reduce',
  });
  context.on('console', (message) => faults.push(`${name}: console.${message.type()}: ${message.text()}`));
  context.on('weberror', (error) => faults.push(`${name}: ${error.error()}`));
  try {
    const page = await context.newPage();
    await screen.open(page, language);
    await page.evaluate(() => document.fonts.ready);
    for (const viewport of sizes) {
      name = `${screen.name}-${viewport.width}x${viewport.height}-${language}`;
      await page.setViewportSize(viewport);
      await settled(page);
      await page.screenshot({ path: `${folder}/${name}.png` });
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) faults.push(`${name}: wider than the screen by ${wide} px`);
      drawn += 1;
    }
  } catch (error) {
    faults.push(`${name}: ${error.message}`);
  }
  await context.close();
}

const waiting = chosen.flatMap((screen) =>
  screen.languages
    .filter((language) => only.length === 0 || only.includes(language))
    .map((language) => ({ screen, language })),
);
async function drawOnes() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    await draw(next.screen, next.language);
    say(`drawn ${next.screen.name} (${next.language})`);
  }
}
await Promise.all([drawOnes(), drawOnes()]);

await browser.close();
await server.close();
for (const fault of faults) say(`FAULT ${fault}`);
say(`${drawn} pictures in ${folder}/, ${faults.length} faults`);
process.exitCode = faults.length === 0 && drawn > 0 ? 0 : 1;
