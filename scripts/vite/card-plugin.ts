import { build, type Plugin, type Rolldown } from 'vite';
import { licencesFile } from './licences-plugin.ts';
import { pagePlugin } from './page-plugin.ts';

const page = 'h/index.html';

/**
 * Builds the household's card beside the app, as a page of its own in the folder `h`. A phone on a slow line loads
 * nothing but that: the same components as in the app, on Preact, which is a tenth of React.
 */
export function cardPlugin(target: readonly string[]): Plugin {
  return {
    name: 'linti-card',
    apply: 'build',
    async generateBundle() {
      for (const file of await builtCard(target)) {
        const source = file.type === 'chunk' ? file.code : file.source;
        this.emitFile({ type: 'asset', fileName: inFolder(file.fileName), source });
      }
    },
  };
}

async function builtCard(target: readonly string[]): Promise<Rolldown.RolldownOutput['output']> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    base: './',
    publicDir: false,
    plugins: [pagePlugin(true)],
    resolve: { alias: preactForReact },
    build: {
      target: [...target],
      write: false,
      license: { fileName: licencesFile },
      reportCompressedSize: false,
      rolldownOptions: {
        input: page,
        output: {
          entryFileNames: 'h/assets/[name]-[hash].js',
          chunkFileNames: 'h/assets/[name]-[hash].js',
          assetFileNames: 'h/assets/[name]-[hash][extname]',
        },
      },
    },
  });
  if (Array.isArray(built) || !('output' in built)) throw new Error('The card was not built.');
  return built.output.filter(({ fileName }) => fileName !== '_headers') as Rolldown.RolldownOutput['output'];
}

const preactForReact = [
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
];

const inFolder = (name: string): string => (name.startsWith('h/') ? name : `h/${name}`);
