import type { Plugin, Rolldown } from 'vite';
import { askedFirst } from '../first-load.mjs';

const page = 'index.html';

/**
 * Makes the hosted page stand at once: the styles of the first screen are written into it, and its scripts are named, so
 * that the entry sends for all of them as soon as the first glance stands. The links to the styles stay, switched off,
 * so that what is loaded later finds them named as already there.
 */
export function firstScreenPlugin(): Plugin {
  return {
    name: 'linti-first-screen',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const asset = bundle[page];
        if (asset?.type !== 'asset') throw new Error(`The build made no ${page}.`);
        asset.source = withFirstScreen(String(asset.source), bundle);
      },
    },
  };
}

function withFirstScreen(html: string, bundle: Rolldown.OutputBundle): string {
  const chunks = firstChunks(bundle);
  const linked = [...html.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g)];
  const styles = new Set([
    ...linked.map(([, name = '']) => name),
    ...chunks.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]),
  ]);
  const preloads = chunks
    .filter(({ fileName }) => !html.includes(`./${fileName}"`))
    .map(({ fileName }) => `<link data-rel="modulepreload" crossorigin href="./${fileName}">`);
  return html
    .replace(/\s*<link rel="stylesheet"[^>]*>/g, '')
    .replace('</head>', () =>
      [...preloads, ...[...styles].flatMap((name) => inPage(bundle, name)), '</head>'].join('\n    '),
    );
}

/** What is asked for and everything that it imports, each once and in the order in which it is loaded. */
function firstChunks(bundle: Rolldown.OutputBundle): readonly Rolldown.OutputChunk[] {
  const seen = new Set<string>();
  const inOrder = (name: string): readonly Rolldown.OutputChunk[] => {
    const chunk = bundle[name];
    if (chunk?.type !== 'chunk' || seen.has(name)) return [];
    seen.add(name);
    return [...chunk.imports.flatMap(inOrder), chunk];
  };
  return askedFirst.flatMap((module) => inOrder(chunkOf(bundle, module)));
}

function chunkOf(bundle: Rolldown.OutputBundle, module: string): string {
  const own = Object.values(bundle).find(
    (file) => file.type === 'chunk' && file.moduleIds.some((id) => id.endsWith(`/${module}`)),
  );
  if (own === undefined) throw new Error(`The build made no chunk of ${module}.`);
  return own.fileName;
}

function inPage(bundle: Rolldown.OutputBundle, name: string): readonly string[] {
  const asset = bundle[name];
  if (asset?.type !== 'asset') throw new Error(`The build made no ${name}.`);
  const text = String(asset.source).trim();
  if (/url\((?!["']?data:)/.test(text)) throw new Error(`${name} names a file by its own place.`);
  return [
    `<style>${text.replaceAll('</style', '<\\/style')}</style>`,
    `<link rel="stylesheet" crossorigin href="./${name}" disabled>`,
  ];
}
