import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

type Chunk = {
  readonly file: string;
  readonly isEntry?: boolean;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
};
type Manifest = Readonly<Record<string, Chunk>>;

/** The bytes of a file of the hosted build as a server sends them. */
export const packedSize = (file: string): number =>
  gzipSync(new Uint8Array(readFileSync(path.join('dist', file))), { level: 9 }).length;

/** Every file of the hosted build. */
export const builtFiles = (): readonly string[] =>
  readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((name) => /\.\w+$/.test(name));

/** What must arrive before the first screen stands: the page, its script, what that imports at once, and their styles. */
export function firstLoad(): readonly string[] {
  const manifest: Manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));
  const entry = manifest['index.html'];
  if (entry === undefined) throw new Error('The manifest names no entry.');
  const files = new Set(['index.html']);
  const add = (chunk: Chunk): void => {
    if (files.has(chunk.file)) return;
    for (const file of [chunk.file, ...(chunk.css ?? [])]) files.add(file);
    for (const name of chunk.imports ?? []) {
      const imported = manifest[name];
      if (imported !== undefined) add(imported);
    }
  };
  add(entry);
  return [...files];
}

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
