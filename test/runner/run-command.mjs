import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

/**
 * Runs one command of node_modules/.bin (or PATH) and keeps what it says.
 * @param {string[]} words command and arguments
 * @param {Record<string, string>} [extra] environment on top of ours
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function runCommand(words, extra = {}) {
  const [command, ...rest] = words;
  const env = {
    ...process.env,
    PATH: `${join(process.cwd(), 'node_modules', '.bin')}${delimiter}${process.env.PATH ?? ''}`,
    NO_COLOR: '1',
    ...extra,
  };
  delete env.FORCE_COLOR;
  return new Promise((resolve) => {
    const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk) => {
      output += chunk;
    };
    child.stdout.setEncoding('utf8').on('data', keep);
    child.stderr.setEncoding('utf8').on('data', keep);
    child.on('error', (error) => resolve({ ok: false, output: `${command}: ${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, output }));
  });
}
