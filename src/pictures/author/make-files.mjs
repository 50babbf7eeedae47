// Writes src/pictures/files.json: the files of the set that the catalogue and people's faces need.
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/pictures/needed-files.ts', {
  configFile: false,
  logLevel: 'error',
});
const files = module.neededFiles();
writeFileSync('src/pictures/files.json', `${JSON.stringify(files, null, 2)}\n`);
