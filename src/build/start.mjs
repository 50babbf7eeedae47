// `npm start`: builds the app, serves it on this machine only, says where, opens it where there is a screen.
import { build, preview } from 'vite';

const hasScreen =
  ['darwin', 'win32'].includes(process.platform) || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;

await build({ logLevel: 'warn' });
const server = await preview({
  logLevel: 'warn',
  preview: { host: 'localhost', port: 4173, open: Boolean(hasScreen) && !process.env.CI },
});
process.stdout.write(`\nWaymark is open at ${server.resolvedUrls?.local[0]}\nPress Ctrl and C to stop.\n`);
