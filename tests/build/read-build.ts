import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The bytes of a file of the hosted build as a server sends them. */
export const packedSize = (file: string): number =>
  gzipSync(new Uint8Array(readFileSync(path.join('dist', file))), { level: 9 }).length;

/** Every file of the hosted build. */
export const builtFiles = (): readonly string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

/** The policy that a built page carries. */
export function policyOf(html: string): string {
  const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
  return policy;
}

/** The scripts that stand in a page and would be run. */
export function inlineScripts(html: string): readonly string[] {
  return [...html.matchAll(/<script(?: type="module")?>([\s\S]*?)<\/script>/g)].map(
    ([, script = '']) => script,
  );
}
