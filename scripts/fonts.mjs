// Cuts the paper fonts down to the characters that papers use, into .cache/fonts. Run by itself or before a build.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = path.join(root, '.cache', 'fonts');
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

/** Asked for several times at once by a build; two makings would be in each other's way. */
let preparing;

/**
 * The paper fonts, made if they are missing or out of date.
 * @returns {Promise<readonly { name: string, file: string, packedBytes: number, coverage: { han: string, others: string } }[]>}
 */
export function prepareFonts() {
  preparing ??= findOrMakeFonts();
  return preparing;
}

async function findOrMakeFonts() {
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
  const folder = path.join(cache, stampOf(wanted).slice(0, 16));
  return readFolder(folder) ?? makeFonts(wanted, folder);
}

/** Made aside and moved into place, since several builds and test runs may want them at once. */
async function makeFonts(wanted, folder) {
  mkdirSync(cache, { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  const fonts = [];
  for (const face of wanted) fonts.push(await makeFont(face, aside));
  writeFileSync(path.join(aside, 'fonts.json'), JSON.stringify(fonts));
  try {
    renameSync(aside, folder);
  } catch {
    rmSync(aside, { recursive: true });
  }
  return readFolder(folder);
}

async function makeFont({ name, source, text }, folder) {
  const subsetFont = require('subset-font');
  const { describeCoverage } = await import('./fonts/coverage.mjs');
  const font = await subsetFont(readFileSync(require.resolve(source)), text, {
    targetFormat: 'truetype',
    noHinting: true,
    noLayoutClosure: true,
    keepFeatures: [],
    dropTables: unused,
  });
  const packed = gzipSync(font, { level: 9 });
  const file = `${name}.font`;
  writeFileSync(path.join(folder, file), packed);
  return { name, file, packedBytes: packed.length, coverage: describeCoverage(font) };
}

/**
 * The whole 宋, packed as it comes: what papers need when a name has a character that the cut font lacks.
 * @returns {string} the file
 */
export function prepareWholeFont() {
  const source = require.resolve('@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf');
  const { version } = require('@expo-google-fonts/noto-serif-sc/package.json');
  const file = path.join(cache, `song-${version}.wholefont`);
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    const aside = `${file}-${process.pid}`;
    writeFileSync(aside, gzipSync(readFileSync(source), { level: 9 }));
    renameSync(aside, file);
  }
  return file;
}

function readFolder(folder) {
  const list = path.join(folder, 'fonts.json');
  if (!existsSync(list)) return undefined;
  return JSON.parse(readFileSync(list, 'utf8')).map((font) => ({
    ...font,
    file: path.join(folder, font.file),
  }));
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
