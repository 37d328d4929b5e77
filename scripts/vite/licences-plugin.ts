import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const fontPackages = ['noto-serif-sc', 'noto-sans-sc'];

/** The file that Vite fills with the licences of what it bundled. */
export const licencesFile = 'licenses.md';

/**
 * Adds the licences of what Vite does not see in the bundle: of the fonts, which are no modules, and of what travels inside
 * the code of a worker.
 */
export function licencesPlugin(inWorkers: ReadonlySet<string> = new Set()): Plugin {
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
        const hidden = [...inWorkers].filter(
          (name) => !entries.some((entry) => entry.startsWith(`## ${name} - `)),
        );
        const added = [...hidden.sort().map(packageLicence), ...fontPackages.map(fontLicence)];
        asset.source = [heading, ...eachTextOnce([...entries, ...added])].join('\n');
      },
    },
  };
}

/** Notes which packages a worker is made of; a plugin of the workers. */
export function notePackages(names: Set<string>): Plugin {
  return {
    name: 'linti-packages-of-workers',
    generateBundle: (_options, bundle) => {
      for (const output of Object.values(bundle)) {
        for (const id of output.type === 'chunk' ? Object.keys(output.modules) : []) {
          const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
          if (name !== undefined) names.add(name);
        }
      }
    },
  };
}

function packageLicence(name: string): string {
  const [folder = ''] = (require.resolve.paths(name) ?? []).filter((each) =>
    isPackage(path.join(each, name)),
  );
  const root = path.join(folder, name);
  const { version, license } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = readdirSync(root).find((each) => /^licen[cs]e(\.|$)/i.test(each));
  if (file === undefined) throw new Error(`The package ${name} tells no licence.`);
  return `## ${name} - ${version} (${license})\n\n${readFileSync(path.join(root, file), 'utf8')}`;
}

const isPackage = (folder: string): boolean => existsSync(path.join(folder, 'package.json'));

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
