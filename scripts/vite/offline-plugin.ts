import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { licencesFile } from './licences-plugin.ts';

const source = fileURLToPath(new URL('../../src/offline/service-worker.ts', import.meta.url));
const notNeededOffline = ['sw.js', '_headers', licencesFile, `h/${licencesFile}`];

/** Builds the service worker and, when every other file lies on disk, tells it which files to keep. */
export function offlinePlugin(): Plugin {
  let folder = '';
  return {
    name: 'linti-offline',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    buildStart() {
      this.emitFile({ type: 'chunk', id: source, fileName: 'sw.js' });
    },
    writeBundle: {
      order: 'post',
      handler: () => {
        const files = filesIn(folder).filter(
          (file) => !notNeededOffline.includes(file) && !file.startsWith('.') && !file.endsWith('.wholefont'),
        );
        const worker = path.join(folder, 'sw.js');
        writeFileSync(worker, withFiles(readFileSync(worker, 'utf8'), files, digest(folder, files)));
      },
    },
  };
}

function withFiles(worker: string, files: readonly string[], version: string): string {
  return worker
    .replace('__LINTI_FILES__', JSON.stringify(files.map(asAsked)))
    .replace('__LINTI_VERSION__', JSON.stringify(version));
}

/** Pages are asked for by their folder: hosts that redirect `index.html` would spoil the kept copy. */
const asAsked = (file: string): string =>
  file === 'index.html' ? './' : file.replace(/\/index\.html$/, '/');

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

function digest(folder: string, files: readonly string[]): string {
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(new Uint8Array(readFileSync(path.join(folder, file))));
  return hash.digest('hex').slice(0, 16);
}
