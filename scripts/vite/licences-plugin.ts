import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const fontPackages = ['noto-serif-sc', 'noto-sans-sc'];

/** The file that Vite fills with the licences of what it bundled. */
export const licencesFile = 'licenses.md';

/** Adds the licence of the fonts, which are no modules: it asks to travel with them. */
export function licencesPlugin(): Plugin {
  return {
    name: 'linti-licences',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler: (_options, bundle) => {
        const asset = bundle[licencesFile];
        if (asset?.type !== 'asset') throw new Error(`The build made no ${licencesFile}.`);
        const [heading = '', ...entries] = String(asset.source).split(/\n(?=## )/);
        asset.source = [heading, ...eachTextOnce([...entries, ...fontPackages.map(fontLicence)])].join('\n');
      },
    },
  };
}

function fontLicence(name: string): string {
  const text = readFileSync(require.resolve(`@expo-google-fonts/${name}/LICENSE_FONT`), 'utf8');
  return `## ${name} (SIL Open Font License 1.1)\n\n${text}`;
}

/** Packages of one licence and one copyright share its text, under all their names: many carry the same eleven kilobytes. */
function eachTextOnce(entries: readonly string[]): readonly string[] {
  const namesOf = new Map<string, string[]>();
  for (const entry of entries) {
    const [name = '', ...lines] = entry.split('\n');
    const text = lines.join('\n').trim();
    namesOf.set(text, [...(namesOf.get(text) ?? []), name]);
  }
  return [...namesOf].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
}
