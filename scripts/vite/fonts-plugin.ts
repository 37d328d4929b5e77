import type { Plugin } from 'vite';
import { prepareFonts, prepareWholeFont } from '../fonts.mjs';

type PreparedFont = Awaited<ReturnType<typeof prepareFonts>>[number];

/** Where the built app will find the faces: assets of a server, elements of the single file, or files for Node. */
export type FontPlace = 'server' | 'page' | 'disk';

const modules = ['virtual:linti-fonts', 'virtual:linti-font-coverage', 'virtual:linti-whole-font'];

/** Gives the app its fonts, what they cover and the whole font as virtual modules (src/fonts/virtual-fonts.d.ts). */
export function fontsPlugin(place: FontPlace): Plugin {
  return {
    name: 'linti-fonts',
    resolveId: {
      filter: { id: /^virtual:linti-(whole-)?font/ },
      handler: (id) => (modules.includes(id) ? `\0${id}` : null),
    },
    load: {
      filter: { id: /^\0virtual:linti-(whole-)?font/ },
      handler: async (id) => {
        if (id === '\0virtual:linti-whole-font') return wholeModule(place);
        const fonts = await prepareFonts();
        return id === '\0virtual:linti-fonts' ? sourcesModule(fonts, place) : coverageModule(fonts);
      },
    },
  };
}

function sourcesModule(fonts: readonly PreparedFont[], place: FontPlace): string {
  const readers = { server: 'from-server', page: 'from-page', disk: 'from-disk' };
  const functions = { server: 'fromServer', page: 'fromPage', disk: 'fromDisk' };
  const addresses = fonts.map(({ name, file }) =>
    place === 'server' ? `${name}Address` : JSON.stringify(place === 'page' ? `font-${name}` : file),
  );
  const imports =
    place === 'server' ? fonts.map(({ name, file }) => `import ${name}Address from '${file}?url';`) : [];
  return [
    `import { ${functions[place]} } from '/src/fonts/sources/${readers[place]}.ts';`,
    ...imports,
    'export const fontSources = [',
    ...fonts.map(
      ({ name, packedBytes }, index) =>
        `  { name: '${name}', packedBytes: ${packedBytes}, read: ${functions[place]}(${addresses[index]}) },`,
    ),
    '];',
  ].join('\n');
}

/** The single file has no neighbour to fetch it from and would be twice as heavy with it. */
function wholeModule(place: FontPlace): string {
  if (place === 'page') return 'export const wholeFont = null;';
  const file = prepareWholeFont();
  return place === 'server'
    ? [
        "import { fromServer } from '/src/fonts/sources/from-server.ts';",
        `import address from '${file}?url';`,
        'export const wholeFont = { read: fromServer(address) };',
      ].join('\n')
    : [
        "import { fromDisk } from '/src/fonts/sources/from-disk.ts';",
        `export const wholeFont = { read: fromDisk(${JSON.stringify(file)}) };`,
      ].join('\n');
}

function coverageModule(fonts: readonly PreparedFont[]): string {
  const coverage = Object.fromEntries(fonts.map(({ name, coverage }) => [name, coverage]));
  return `export const fontCoverage = ${JSON.stringify(coverage)};`;
}
