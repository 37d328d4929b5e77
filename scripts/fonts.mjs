// Cuts the paper fonts down to the characters that papers use, into .cache/fonts. Run by itself or before a build.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync, gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, '.cache', 'fonts');
const require = createRequire(import.meta.url);

/** Layout tables serve vertical text and alternate forms, which no paper uses. */
const unused = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'vhea',
  'vmtx',
  'VORG',
  'STAT',
  'DSIG',
  'meta',
  'gasp',
  'prep',
];

/**
 * The paper fonts, made if they are missing or out of date.
 * @returns {Promise<readonly { name: string, file: string, packedBytes: number, coverage: { han: string, others: string } }[]>}
 */
export async function prepareFonts() {
  const sets = await import('./fonts/character-sets.mjs');
  const wanted = [
    {
      name: 'song',
      source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
      text: sets.everyday,
    },
    {
      name: 'songTitle',
      source: '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
      text: sets.titles,
    },
    {
      name: 'hei',
      source: '@expo-google-fonts/noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
      text: sets.headings,
    },
  ];
  const stamp = stampOf(wanted);
  return readCache(stamp) ?? (await makeFonts(wanted, stamp));
}

/** The TrueType bytes of a prepared font. */
export function unpackFont(file) {
  return gunzipSync(readFileSync(file));
}

async function makeFonts(wanted, stamp) {
  const subsetFont = require('subset-font');
  const { describeCoverage } = await import('./fonts/coverage.mjs');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const fonts = [];
  for (const { name, source, text } of wanted) {
    const font = await subsetFont(readFileSync(require.resolve(source)), text, {
      targetFormat: 'truetype',
      noHinting: true,
      noLayoutClosure: true,
      keepFeatures: [],
      dropTables: unused,
    });
    const packed = gzipSync(font, { level: 9 });
    const file = path.join(folder, `${name}.font`);
    writeFileSync(file, packed);
    fonts.push({
      name,
      file: path.basename(file),
      packedBytes: packed.length,
      coverage: describeCoverage(font),
    });
  }
  writeFileSync(path.join(folder, 'fonts.json'), JSON.stringify({ stamp, fonts }));
  return fonts.map(inFolder);
}

function readCache(stamp) {
  try {
    const cached = JSON.parse(readFileSync(path.join(folder, 'fonts.json'), 'utf8'));
    return cached.stamp === stamp ? cached.fonts.map(inFolder) : undefined;
  } catch {
    return undefined;
  }
}

function inFolder(font) {
  return { ...font, file: path.join(folder, font.file) };
}

/** Changes with the wanted characters, the versions of the packages that give the outlines, and this recipe. */
function stampOf(wanted) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  for (const { source, text } of wanted) {
    const [scope, name] = source.split('/');
    hash
      .update(source)
      .update(text)
      .update(readFileSync(require.resolve(`${scope}/${name}/package.json`)));
  }
  return hash.update(readFileSync(require.resolve('subset-font/package.json'))).digest('hex');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const { name, packedBytes } of await prepareFonts()) {
    console.log(`${name}: ${(packedBytes / 1024).toFixed(0)} KiB packed`);
  }
}
