import type { Plugin } from 'vite';

// design.md §3: nothing leaves the origin, nothing foreign runs. 'wasm-unsafe-eval' is for Argon2 alone.
const rules = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "media-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
];

const always = { 'Referrer-Policy': 'no-referrer', 'X-Content-Type-Options': 'nosniff' };
const whereCodeStarts = {
  ...always,
  'Content-Security-Policy': [...rules, "frame-ancestors 'none'"].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
};

/** The name every worker is built under, so that a server can tell it from other scripts. */
export const workerFileNames = 'assets/worker-[name]-[hash].js';

/**
 * The headers of an answer of `vite preview`; other hosts should send the same. A policy acts where code starts, in
 * pages and workers; on the twenty other files of a first load it would only cost bytes.
 */
export function securityHeaders(path: string): Record<string, string> {
  const isPart = /\.\w+$/.test(path) && !/\.html$|(^|\/)(worker-[^/]*|service-worker)\.js$/.test(path);
  return isPart ? always : whereCodeStarts;
}

/** Writes the policy into the built page, so that it holds on a host that sends no headers; sends it in preview. */
export function securityPolicy(): Plugin {
  return {
    name: 'waymark:security-policy',
    configurePreviewServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '/').replace(/[?#].*$/, '');
        for (const [name, value] of Object.entries(securityHeaders(path))) response.setHeader(name, value);
        next();
      });
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_, { server }) =>
        server !== undefined
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: rules.join('; ') },
                injectTo: 'head-prepend',
              },
            ],
    },
  };
}
