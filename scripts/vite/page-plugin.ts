import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { contentSecurityPolicy, headersFile } from '../headers.mjs';

const bootScript = readFileSync(new URL('../../src/boot/boot.js', import.meta.url), 'utf8');

/** Writes the boot script into the page, and for the hosted build the policy and the headers that name it. */
export function pagePlugin(hosted: boolean): Plugin {
  const policy = contentSecurityPolicy({ inlineScripts: [bootScript], hosted });
  return {
    name: 'linti-page',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { bundle }) =>
        afterCharset(html, [
          ...(bundle !== undefined && hosted ? [policyElement(policy)] : []),
          `<script>${bootScript}</script>`,
        ]),
    },
    generateBundle() {
      if (hosted) this.emitFile({ type: 'asset', fileName: '_headers', source: headersFile(policy) });
    },
  };
}

/** The policy as an element of the page, for hosts that send no headers and for files. */
export function policyElement(policy: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}" />`;
}

/** Ahead of everything that loads or runs, yet behind the charset, which must come within the first kilobyte. */
export function afterCharset(html: string, elements: readonly string[]): string {
  const charset = '<meta charset="UTF-8" />';
  if (!html.includes(charset)) throw new Error(`The page lacks ${charset}`);
  return html.replace(charset, () => [charset, ...elements].join('\n    '));
}
