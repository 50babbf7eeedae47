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

/** Headers for every answer of a server of the built app. Hosts other than `vite preview` should send the same. */
export const securityHeaders = {
  'Content-Security-Policy': [...rules, "frame-ancestors 'none'"].join('; '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(self), microphone=(self), geolocation=(), payment=(), usb=(), browsing-topics=(), display-capture=()',
};

/** Writes the policy into the built page, so that it holds on a host that sends no headers. Build only. */
export function securityPolicy(): Plugin {
  return {
    name: 'waymark:security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: rules.join('; ') },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
