import { readdirSync, readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { encodeCard } from '../../src/card/card-code';
import { cardOf } from '../../src/card/card-of';
import { aPaperContent } from '../builders/paper-content';
import { type Chance, caseFrom } from './mutate';

const filesIn = (folder: string, ending: RegExp): readonly Uint8Array[] =>
  readdirSync(folder)
    .filter((name) => ending.test(name))
    .map((name) => new Uint8Array(readFileSync(`${folder}/${name}`)));

const TABLES = 'tests/fixtures/tables';

const content = aPaperContent();

/** Sound inputs of each reader; most cases are these with changes. */
export const SEEDS: Readonly<Record<string, readonly Uint8Array[]>> = {
  'project file': filesIn('tests/fixtures/saved', /^v\d[^.]*\.json$/),
  'table file': filesIn(TABLES, /\.(csv|txt|xls|xlsx|ods)$/),
  paste: [
    '房号\t业主\t面积\n101\t王建国\t95.62\n0102\t李梅、张强\t"78.46"',
    '101，王建国，95.62',
    '1-101 王建国 95.62',
  ].map((text) => strToU8(text)),
  card: content.households.map((household) => strToU8(encodeCard(cardOf(content, household)))),
};

const packed = filesIn(TABLES, /\.(xlsx|ods)$/).map((bytes) => unzipSync(bytes));

/** A workbook that is a sound archive and has one part changed: what bytes alone would seldom come to. */
export function workbookCase(chance: Chance): Uint8Array {
  const parts = Object.entries(packed[chance(packed.length)] ?? {}).filter(([name]) => name.endsWith('.xml'));
  const target = chance(parts.length);
  return zipSync(
    Object.fromEntries(
      parts.map(([name, content], index) => [name, index === target ? caseFrom([content], chance) : content]),
    ),
    { level: 0 },
  );
}
