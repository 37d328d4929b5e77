// Which characters each paper font carries.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const gb2312 = gb2312Characters();
const names = namesOutsideGb2312();
const ownWords = hanIn('../../src/documents') + hanIn('../../src/text') + hanIn('../../src/domain/agreement');
const signs =
  printableAscii() +
  '·—–…‘’“”、。《》〈〉「」『』【】〔〕（），．：；！？％￥¥×÷±−＋＝≈≤≥√✓✔✗✘□■○●◎△▲▽▼◇◆★☆→←↑↓㎡㎥℃°№§①②③④⑤⑥⑦⑧⑨⑩〇\u3000';

/** Everything that people may be called or live in: the text of the papers. */
export const everyday = unique(gb2312.all + names + signs);
/** GB 2312 level one, the 3 755 commonest, and the words of the app: headings, amounts, room numbers. */
export const headings = unique(gb2312.levelOne + ownWords + signs);
/** The words of the app alone: the names of the papers, and what they stress. */
export const titles = unique(ownWords + signs);

/** GB 2312-80 as the platform's own decoder knows it: rows 1–3 signs, 16–55 level one, 56–87 level two. */
function gb2312Characters() {
  const decoder = new TextDecoder('gb18030');
  const row = (lead) =>
    Array.from({ length: 94 }, (_, cell) => decoder.decode(Uint8Array.of(lead, 0xa1 + cell)))
      .filter((text) => [...text].length === 1 && !isPrivateUse(text.codePointAt(0)))
      .join('');
  const rows = (first, last) =>
    Array.from({ length: last - first + 1 }, (_, index) => row(first + index)).join('');
  return { all: rows(0xa1, 0xa3) + rows(0xb0, 0xf7), levelOne: rows(0xa1, 0xa3) + rows(0xb0, 0xd7) };
}

function namesOutsideGb2312() {
  const file = readFileSync(new URL('../name-characters.txt', import.meta.url), 'utf8');
  return file
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join('')
    .replace(/\s/g, '');
}

/** Every Chinese character in the source files of a folder, in code point order, so that moving words changes nothing. */
function hanIn(folder) {
  const place = fileURLToPath(new URL(folder, import.meta.url));
  if (!existsSync(place)) return '';
  const text = readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(path.join(place, name), 'utf8'))
    .join('');
  return [...new Set(text.match(/\p{Script=Han}/gu) ?? [])].sort().join('');
}

function printableAscii() {
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(0x20 + index)).join('');
}

function isPrivateUse(codePoint) {
  return (codePoint >= 0xe000 && codePoint <= 0xf8ff) || codePoint === 0xfffd;
}

function unique(text) {
  return [...new Set(text)].join('');
}
