import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { area } from '../../src/domain/building/area';
import { day } from '../../src/domain/kernel/day';
import { fen } from '../../src/domain/money/fen';
import type { Project } from '../../src/domain/project/project';
import { planImport } from '../../src/features/households/import/plan-import';
import { computedJson } from '../../src/lists/computed';
import { consentRecord } from '../../src/lists/consent-record';
import { csvOf } from '../../src/lists/csv';
import { fileNamePart } from '../../src/lists/file-name';
import { householdList } from '../../src/lists/household-list';
import { areaCell, type List, money, words } from '../../src/lists/list';
import { listBook } from '../../src/lists/list-book';
import { shareList } from '../../src/lists/share-list';
import { standingList } from '../../src/lists/standing-list';
import { writeBook } from '../../src/sheets/write-book';
import { readWorkbook } from '../../src/tables/read-workbook';
import { parseDelimited } from '../../src/text/delimited';
import { HOSTILE } from '../builders/corpus';
import { agreed, carryOut, idOf, opinionOn, settled } from '../builders/project';
import { issued, issuedAgain, signingOn, withdrawnOn } from '../builders/signing';

const xlsxOf = (list: List): Promise<Uint8Array> => writeBook(listBook(list));

const listWith = (texts: readonly string[]): List => ({
  title: '住户名单',
  headings: ['房号'],
  rows: texts.map((text) => [words(text)]),
});

const cellsIn = (bytes: Uint8Array): readonly (readonly string[])[] => {
  const opened = readWorkbook(bytes);
  if (!opened.ok) throw new Error(opened.error.kind);
  return opened.value.sheets[0]?.rows.map(({ cells }) => cells) ?? [];
};

/** What XML can carry at all; the rest has no look. */
const carried = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');

describe('an .xlsx list, read back by another library', () => {
  test.each(HOSTILE)('holds %j as text, not as a formula', async (text) => {
    const book = read(await xlsxOf(listWith([text, '101'])), { type: 'array', cellFormula: true });
    const cell = book.Sheets['住户名单']?.['A2'];
    expect(cell?.f).toBeUndefined();
    expect(cell?.t).toBe('s');
    expect(cell?.v.replace(/\r\n?/g, '\n')).toBe(carried(text).replace(/\r\n?/g, '\n'));
  });

  test('holds any text as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }), async (text) => {
        const book = read(await xlsxOf(listWith([text])), { type: 'array', cellFormula: true });
        const sheet = book.Sheets['住户名单'];
        expect(sheet?.['A2']?.t).not.toBe('n');
        expect(sheet?.['A2']?.f).toBeUndefined();
      }),
      { numRuns: 150 },
    );
  });

  test('holds figures as figures to the last digit, and is the same bytes each time', async () => {
    const list: List = {
      title: 'x',
      headings: ['应缴', '面积', '空'],
      rows: [[money(fen(-3_109_307)), areaCell(area(9562)), areaCell(null)]],
    };
    const sheet = read(await xlsxOf(list), { type: 'array' }).Sheets['x'];
    expect([sheet?.['A2']?.v, sheet?.['B2']?.v, sheet?.['C2']?.v ?? '']).toEqual([-31093.07, 95.62, '']);
    expect(await xlsxOf(list)).toEqual(await xlsxOf(list));
  });
});

describe('a CSV list', () => {
  const LIVE = /^[\s"'\uFEFF]*[=+\-@＝＋－＠\t\r]/u;

  const written = (text: string): string =>
    csvOf({ title: '', headings: ['业主', '房号'], rows: [[words(text), words('101')]] });

  test.each(HOSTILE)('lets %j begin no formula', (text) => {
    const cell = parseDelimited(written(text).slice(1), ',')[1]?.[0] ?? '';
    expect(LIVE.test(cell) && !cell.startsWith("'")).toBe(false);
  });

  test.each(HOSTILE.filter((text) => !text.includes('\0')))('gives %j back when it is read', (text) => {
    expect(cellsIn(new TextEncoder().encode(written(text)))[1]?.[0]).toBe(text);
  });

  test('writes negative amounts as figures, and begins with a byte order mark', () => {
    const text = csvOf({ title: 'x', headings: ['应缴'], rows: [[money(fen(-5))], [money(fen(123_400))]] });
    expect(text).toBe('\uFEFF应缴\r\n-0.05\r\n1234.00\r\n');
  });
});

/** Six households whose owners are called everything that has ever broken a program. */
function hostileProject(): Project {
  const project = settled();
  const names = HOSTILE.filter((text) => text === text.trim() && !/[\p{Cc}\p{Cf},;/、，；]/u.test(text));
  return carryOut(project, {
    kind: 'enterHouseholds',
    way: 'typed',
    rows: project.state.households.map(({ id }, index) => ({
      id,
      owners: [names[index * 3] ?? '甲', `共有${names[index * 3 + 1] ?? ''}`],
      phone: '+86 13800001111',
    })),
  });
}

describe('a project whose list is taken out and imported again', () => {
  test.each([
    ['.xlsx', (list: List) => xlsxOf(list)],
    ['CSV', async (list: List) => new TextEncoder().encode(csvOf(list))],
  ])('reports no change by way of %s', async (_, written) => {
    const { state } = settled();
    const opened = readWorkbook(await written(householdList(state, 'full')));
    const [sheet] = opened.ok ? opened.value.sheets : [];
    if (sheet === undefined) throw new Error('Nothing was written.');
    const read = planImport(sheet, {}, state);
    expect(read.changes.map(({ kind }) => kind)).toEqual(state.households.map(() => 'same'));
    expect(read.plan?.leftOut).toEqual([]);
  });

  test('reports no change where names are formulas and markup', async () => {
    const { state } = hostileProject();
    const opened = readWorkbook(await xlsxOf(householdList(state, 'full')));
    const [sheet] = opened.ok ? opened.value.sheets : [];
    if (sheet === undefined) throw new Error('Nothing was written.');
    const read = planImport(sheet, {}, state);
    const changed = read.changes.filter(({ kind }) => kind !== 'same');
    expect(changed.map(({ changes }) => changes)).toEqual([]);
  });

  test('does not take masked names for new owners', async () => {
    const { state } = settled();
    const opened = readWorkbook(await xlsxOf(householdList(state, 'masked')));
    const [sheet] = opened.ok ? opened.value.sheets : [];
    if (sheet === undefined) throw new Error('Nothing was written.');
    const read = planImport(sheet, {}, state);
    expect(read.plan?.rows.every(({ input }) => input.owners === undefined)).toBe(true);
    expect(read.plan?.rows.every(({ faults }) => faults.owner !== undefined)).toBe(true);
  });
});

describe('what the lists say', () => {
  test('amounts add up to what households pay together', () => {
    const rows = shareList(settled().state, 'full')?.rows ?? [];
    const payable = rows.map((row) => (row[8]?.kind === 'money' ? row[8].fen : 0));
    expect(payable.reduce<number>((sum, each) => sum + each, 0)).toBe(6_000_000);
  });

  test('every entry of the record is there, and which of them count', () => {
    const project = agreed();
    const again = carryOut(project, opinionOn(project, '201', 'objects'));
    const gone = carryOut(again, {
      kind: 'withdrawOpinion',
      household: idOf(again, '301'),
      on: day('2026-11-21'),
      words: {},
    });
    const record = consentRecord(gone.state, 'full');
    expect(record.rows.length).toBe(8);
    const ends = record.rows.map((row) => row.at(-1));
    expect(ends.filter((cell) => cell?.kind === 'words' && cell.words === '后来变了').length).toBe(2);
    expect(record.rows.every((row) => row.length === record.headings.length)).toBe(true);
  });

  test('a signature is an entry of its own beside the answers, with the code of what was signed', () => {
    const project = issued();
    const wrong = carryOut(project, signingOn(project, '301'));
    const taken = carryOut(wrong, withdrawnOn(wrong, '301'));
    const signer = { kind: 'proxy', documentNumber: '2026-07' } as const;
    const signed = carryOut(taken, signingOn(taken, '301', { signer, words: { signer: '刘芳' } }));
    const again = carryOut(signed, signingOn(signed, '302'));
    const record = consentRecord(again.state, 'full');
    const texts = record.rows.map((row) => row.map((cell) => (cell.kind === 'words' ? cell.words : '')));
    const signings = texts.filter((row) => row.includes('签约'));
    expect(signings.map((row) => [row[0], row[4], row.at(-1)])).toEqual([
      ['301', '签协议书', '后来变了'],
      ['301', '撤回', '后来变了'],
      ['301', '签协议书', '算数'],
      ['302', '签协议书', '算数'],
    ]);
    expect(signings[2]).toEqual(expect.arrayContaining(['刘芳', '2026-07', again.state.agreements[0]?.code]));
    expect(record.rows.every((row) => row.length === record.headings.length)).toBe(true);
  });

  test('the vote, the payment and the signature of every household stand in three columns', () => {
    const project = issued();
    const signed = carryOut(project, signingOn(project, '301'));
    const later = carryOut(signed, opinionOn(signed, '302', 'consentsNotPaying'));
    const list = standingList(later.state, 'full');
    const texts = list.rows.map((row) => row.map((cell) => (cell.kind === 'words' ? cell.words : '')));
    const three = (room: string) => texts.find((row) => row[0] === room)?.slice(3, 6);
    expect(three('301')).toEqual(['同意', '答应出资', '已签约']);
    expect(three('302')).toEqual(['同意', '暂不出资', '没签']);
    expect(three('101')).toEqual(['同意', '不用出', '没签']);
    expect(list.rows.every((row) => row.length === list.headings.length)).toBe(true);
    expect(texts.find((row) => row[0] === '301')?.slice(6)).toEqual([
      '2026年11月25日',
      '业主本人',
      project.state.agreements[0]?.code,
    ]);
  });

  test('a signature on an earlier agreement is said to be one', () => {
    const project = issued();
    const raised = { kind: 'setTerms', terms: { load: '630千克' } } as const;
    const again = issuedAgain(carryOut(project, signingOn(project, '301')), raised);
    const ends = consentRecord(again.state, 'full').rows.map((row) => row.at(-1));
    expect(ends).toContainEqual({ kind: 'words', words: '签的旧版' });
  });

  test('masked lists hold nobody’s name, and the JSON holds none at all', () => {
    const project = agreed();
    const names = [...project.state.persons.values()].flatMap(({ name }) => name ?? []);
    const masked = [
      csvOf(householdList(project.state, 'masked')),
      csvOf(consentRecord(project.state, 'masked')),
      csvOf(standingList(project.state, 'masked')),
      csvOf(shareList(project.state, 'masked') ?? listWith([])),
      computedJson(project.state),
    ].join('\n');
    expect(names.length).toBe(6);
    expect(names.filter((name) => masked.includes(name))).toEqual([]);
    expect(masked).not.toContain('13800001111');
  });

  test.each(HOSTILE)('a file called after %j stays in its folder', (text) => {
    expect(fileNamePart(text)).not.toMatch(/[\\/:*?"<>|]|^\.|[\p{Cc}\p{Cf}]/u);
  });
});
