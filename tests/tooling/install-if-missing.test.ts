import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages } from '../../scripts/install-if-missing.mjs';

describe('what is missing from node_modules', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'linti-install-'));
    write('package-lock.json', {
      packages: {
        '': { name: 'linti' },
        'node_modules/kept': { version: '1.0.0' },
        'node_modules/for-another-machine': { version: '1.0.0', optional: true },
      },
    });
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  const write = (name: string, content: object): void => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), JSON.stringify(content));
  };
  const install = (version: string): void => {
    write('node_modules/.package-lock.json', { packages: { 'node_modules/kept': { version } } });
    write('node_modules/kept/package.json', { version });
  };

  it('is everything in a fresh clone, but for what other machines want', () => {
    expect(missingPackages(root)).toEqual(['node_modules/kept']);
  });

  it('is nothing after an installation', () => {
    install('1.0.0');
    expect(missingPackages(root)).toEqual([]);
  });

  it('is a package of another version', () => {
    install('0.9.0');
    expect(missingPackages(root)).toEqual(['node_modules/kept']);
  });

  it('is a package whose folder somebody took away', () => {
    install('1.0.0');
    rmSync(path.join(root, 'node_modules/kept'), { recursive: true });
    expect(missingPackages(root)).toEqual(['node_modules/kept']);
  });
});
