// The security headers of the built app: one text for the page, for static hosts, for `npm start` and for the tests.
import { createHash } from 'node:crypto';

/** A script's fingerprint as a content security policy names it. */
export function fingerprint(script) {
  return `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`;
}

/**
 * What the page may load and run: its own scripts, no strings as code or markup, nothing from elsewhere.
 * Styles may be written inline, since the interface library sets a few at run time; they cannot run anything.
 * @param {{ inlineScripts: readonly string[], hosted: boolean }} page
 */
export function contentSecurityPolicy({ inlineScripts, hosted }) {
  const own = hosted ? "'self' " : '';
  return [
    "default-src 'none'",
    `script-src ${own}${inlineScripts.map(fingerprint).join(' ')}`,
    `style-src ${own}'unsafe-inline'`,
    `img-src ${own}data: blob:`,
    `font-src ${own}data: blob:`,
    `connect-src ${own}data: blob:`,
    `worker-src ${own}blob:`,
    ...(hosted ? ["manifest-src 'self'"] : []),
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ');
}

/** The headers to send with every file; in the form that Netlify, Cloudflare Pages and others read. */
export function headersFile(policy) {
  const headers = {
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
  };
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
  return ['/*', ...lines, ''].join('\n');
}

/** Reads such a file back. */
export function parseHeadersFile(text) {
  return Object.fromEntries(
    text
      .split('\n')
      .filter((line) => line.startsWith('  '))
      .map((line) => line.trim().split(/:\s(.*)/s))
      .map(([name, value]) => [name, value]),
  );
}
