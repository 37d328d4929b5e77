import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../scripts/serve.mjs';

const root = fileURLToPath(new URL('../gallery', import.meta.url));
const folder = fileURLToPath(new URL('../../.cache/gallery', import.meta.url));

/** The gallery (tests/gallery), built and served: components and screens with what the test asks for. */
export async function openGallery(): Promise<{
  readonly address: string;
  readonly close: () => Promise<void>;
}> {
  await build({
    root,
    base: './',
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true },
    configFile: fileURLToPath(new URL('../gallery/vite.config.mjs', import.meta.url)),
  });
  return serve({ folder, port: 0 });
}
