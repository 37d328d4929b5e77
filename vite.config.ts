import optimizeLocales from '@react-aria/optimize-locales-plugin';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildTargets } from './scripts/browsers.mjs';
import { cardPlugin } from './scripts/vite/card-plugin.ts';
import { firstChunksPlugin } from './scripts/vite/first-chunks-plugin.ts';
import { firstGlancePlugin } from './scripts/vite/first-glance-plugin.ts';
import { firstScreenPlugin } from './scripts/vite/first-screen-plugin.ts';
import { type FontPlace, fontsPlugin } from './scripts/vite/fonts-plugin.ts';
import { licencesFile, licencesPlugin, notePackages } from './scripts/vite/licences-plugin.ts';
import { offlinePlugin } from './scripts/vite/offline-plugin.ts';
import { pagePlugin } from './scripts/vite/page-plugin.ts';
import { singleFilePlugin } from './scripts/vite/single-file-plugin.ts';

/** What the entry asks for is named in the page (first-screen-plugin): no link is written anew. */
const otherThanFirst = (
  _file: string,
  dependencies: string[],
  { hostId, hostType }: { readonly hostId: string; readonly hostType: 'html' | 'js' },
): string[] => (hostType === 'js' && /(^|\/)index-[^/]*\.js$/.test(hostId) ? [] : dependencies);

/** `vite build` makes the hosted site, `vite build --mode file` the one html file. */
export default defineConfig(({ command, mode, isSsrBuild }) => {
  const oneFile = mode === 'file';
  const inTests = command === 'serve' && process.env['VITEST'] !== undefined;
  const inWorkers = new Set<string>();
  const place: FontPlace = isSsrBuild || inTests ? 'disk' : oneFile ? 'page' : 'server';
  return {
    base: './',
    publicDir: oneFile ? false : 'public',
    plugins: [
      { ...optimizeLocales.vite({ locales: ['zh-CN'] }), enforce: 'pre' },
      react(),
      fontsPlugin(place),
      ...(isSsrBuild
        ? []
        : [
            firstGlancePlugin(),
            pagePlugin(!oneFile),
            licencesPlugin(inWorkers),
            ...(oneFile
              ? [singleFilePlugin('linti.html')]
              : [cardPlugin(buildTargets), firstChunksPlugin(), firstScreenPlugin(), offlinePlugin()]),
          ]),
    ],
    worker: { plugins: () => [fontsPlugin(place), notePackages(inWorkers)] },
    build: {
      target: buildTargets,
      outDir: oneFile ? 'dist-file' : 'dist',
      modulePreload: { resolveDependencies: otherThanFirst },
      license: isSsrBuild ? false : { fileName: licencesFile },
      manifest: oneFile ? false : '.vite/manifest.json',
      chunkSizeWarningLimit: 3000,
      reportCompressedSize: false,
      rolldownOptions: {
        checks: { pluginTimings: false },
        ...(oneFile ? { output: { codeSplitting: false } } : {}),
      },
      ...(oneFile
        ? { assetsInlineLimit: Number.MAX_SAFE_INTEGER, cssCodeSplit: false, modulePreload: false }
        : {}),
    },
  };
});
