import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

type Answer = { readonly status: number; readonly headers: Readonly<Record<string, unknown>> };

/** Asks for a path exactly as written; `fetch` would tidy it up first. */
const ask = (address: string, target: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(address, { path: target }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    }).on('error', reject);
  });

describe('the server of npm start', () => {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'linti-serve-')), 'dist');
  let site: Awaited<ReturnType<typeof serve>>;

  beforeAll(async () => {
    mkdirSync(path.join(folder, 'assets'), { recursive: true });
    writeFileSync(path.join(folder, 'index.html'), '<!doctype html>');
    writeFileSync(path.join(folder, 'assets', 'a.js'), '');
    writeFileSync(path.join(folder, '_headers'), '/*\n  X-Test: a: b\n');
    writeFileSync(path.join(folder, '..', 'secret.txt'), 'secret');
    site = await serve({ folder, port: 0 });
  });
  afterAll(async () => {
    await site.close();
    rmSync(path.dirname(folder), { recursive: true });
  });

  it('gives the page for a folder, with the headers that the build wants', async () => {
    const { status, headers } = await ask(site.address, '/?x=1');
    expect([status, headers['content-type'], headers['x-test']]).toEqual([
      200,
      'text/html; charset=utf-8',
      'a: b',
    ]);
  });

  it('lets only files with a digest in their name be kept for good', async () => {
    expect((await ask(site.address, '/')).headers['cache-control']).toBe('no-cache');
    expect((await ask(site.address, '/assets/a.js')).headers['cache-control']).toContain('immutable');
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%', '/nothing.html'])(
    'gives nothing for %s',
    async (target) => {
      expect((await ask(site.address, target)).status).toBe(404);
    },
  );

  it('takes the next free port when one is in use', async () => {
    const port = Number(new URL(site.address).port);
    const other = await serve({ folder, port });
    expect(Number(new URL(other.address).port)).toBeGreaterThan(port);
    await other.close();
  });
});
