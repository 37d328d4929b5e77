import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

describe('the single file', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'linti-again-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes out the same to the byte when it is built again, so that anybody can check a copy', () => {
    const { NODE_ENV, VITEST, ...env } = process.env;
    const words = [
      'node_modules/vite/bin/vite.js',
      'build',
      '--mode',
      'file',
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ];
    expect(spawnSync(process.execPath, words, { env, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    });
    expect(readFileSync(path.join(folder, 'linti.html')).equals(readFileSync('dist-file/linti.html'))).toBe(
      true,
    );
  }, 120_000);
});
