import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { apportion } from '../../src/domain/apportionment/apportion';
import { decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { openProject, type Project } from '../../src/domain/project/project';
import { changchun } from '../../src/sample/changchun';
import { playSample, type Sample, sampleProjectId } from '../../src/sample/sample';
import { yanji } from '../../src/sample/yanji';
import type { SharesSource } from '../../src/sheets/apportionment/source';
import { workedTable } from '../../src/sheets/apportionment/worked-table';
import { apportionmentBook } from '../../src/sheets/apportionment-book';
import { type Book, type BookCell, cellName } from '../../src/sheets/book';
import { writeBook } from '../../src/sheets/write-book';
import { sheetText } from '../../src/text/zh-cn/sheet';
import { oddBuilding, tower } from '../builders/buildings';
import { COEFFICIENTS, carryOut, idOf, settled } from '../builders/project';
import { readScheme } from '../vectors-runner/read-scheme';
import type { JsonObject, Vector } from '../vectors-runner/vector';
import { hasLibreOffice, type Reckoned, reckoned } from './reckoned';
import { sourceOf, sourceOfScheme } from './sources';

const sample = (script: Sample): SharesSource =>
  sourceOf(openProject(sampleProjectId(script.key), playSample(script)));

/** Every scheme of the vectors that comes to shares. */
const vectors = (): Readonly<Record<string, SharesSource>> => {
  const file: { readonly vectors: readonly Vector[] } = JSON.parse(
    readFileSync(new URL('../vectors/spec-vectors.json', import.meta.url), 'utf8'),
  );
  return Object.fromEntries(
    file.vectors.flatMap(({ id, kind, input }) => {
      if (kind !== 'apportion') return [];
      const scheme = readScheme(input as JsonObject);
      return apportion(scheme).ok ? [[id, sourceOfScheme(scheme)]] : [];
    }),
  );
};

/** 60,000 yuan over six flats by 1 : 2, changed as a test needs it. */
const changed = (change: (project: Project) => Partial<typeof COEFFICIENTS>): SharesSource => {
  const project = settled();
  return sourceOf(
    carryOut(project, { kind: 'setProposal', proposal: { ...COEFFICIENTS, ...change(project) } }),
  );
};

const withLateSubsidy = (): SharesSource => {
  const priced = carryOut(settled(), {
    kind: 'setCosts',
    costs: [{ id: 'all', label: '总价', amount: fen(7_000_001) }],
    funding: [
      { id: 'first', label: '补贴', mode: 'deducted', kind: 'fixed', amount: fen(1_000_000) },
      { id: 'late', label: '验收后的补贴', mode: 'refundedLater', kind: 'fixed', amount: fen(1_000_000) },
      { id: 'kept', label: '管养补贴', mode: 'keptForUpkeep', kind: 'fixed', amount: fen(50_000) },
    ],
  });
  return sourceOf(carryOut(priced, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } }));
};

const SOURCES: Readonly<Record<string, SharesSource>> = {
  changchun: sample(changchun),
  yanji: sample(yanji),
  tower: sourceOf(tower()),
  odd: sourceOf(oddBuilding()),
  late: withLateSubsidy(),
  limited: changed((project) => ({
    discounts: [{ household: idOf(project, '201'), factor: decimalText('0.8') }],
    nonPayers: [idOf(project, '301')],
  })),
  bounded: changed((project) => ({
    bounds: [{ of: { kind: 'household', household: idOf(project, '201') }, max: fen(1_000_000) }],
  })),
  up: changed(() => ({ roundMode: 'ceil', unit: '100yuan', exemptFloors: [], basis: { kind: 'area' } })),
  tied: changed(() => ({ exemptFloors: [], basis: { kind: 'equal' }, unit: '10yuan' })),
  conceded: changed((project) => ({
    concessions: [
      {
        household: idOf(project, '201'),
        amount: fen(200_000),
        reason: '',
        payers: [idOf(project, '301'), idOf(project, '302')],
        by: 'share',
      },
    ],
  })),
  ...vectors(),
};

const BOOKS = Object.fromEntries(
  Object.entries(SOURCES).map(([name, source]) => [name, apportionmentBook(source)] as const),
);

/** Every formula of a book with the place it stands in. */
const formulasOf = ({ pages }: Book) =>
  pages.flatMap(({ name, rows }) =>
    rows.flatMap((row, y) =>
      row.flatMap((cell, x) =>
        cell?.kind === 'formula' ? [{ place: `${name} ${cellName(y + 1, x + 1)}`, x, y, name, ...cell }] : [],
      ),
    ),
  );

/** What stands in a column of the shares, household by household. */
function columnOf({ pages: [page] }: Book, head: string): readonly BookCell[] {
  const at =
    page?.rows.findIndex((row) => row.some((cell) => cell?.kind === 'words' && cell.words === head)) ?? -1;
  const column = page?.rows[at]?.findIndex((cell) => cell?.kind === 'words' && cell.words === head) ?? -1;
  return (page?.rows.slice(at + 1, -2) ?? []).map((row) => row[column] ?? null);
}

describe.each(Object.keys(SOURCES))('the table of shares of %s', (name) => {
  it('says what the papers say, household by household', () => {
    const { content } = SOURCES[name] ?? raise();
    const shares = columnOf(BOOKS[name] ?? raise(), sheetText.heads.share);
    expect(shares.map((cell) => cell !== null && cell.kind !== 'words' && cell.value)).toEqual(
      content.households.map(({ share }) => share / 100),
    );
  });

  it('reckons, or says why it does not', () => {
    const table = workedTable(SOURCES[name] ?? raise());
    const shares = columnOf(BOOKS[name] ?? raise(), sheetText.heads.share);
    expect(shares.every((cell) => cell?.kind === 'formula')).toBe(table.why === null);
    const said = JSON.stringify(BOOKS[name]);
    expect(said).toContain(table.why === null ? sheetText.live : sheetText.notLive[table.why]);
  });
});

it('shares by one pool without caps are live in every project that the app can hold', () => {
  for (const name of ['changchun', 'yanji', 'tower', 'odd', 'late', 'up', 'tied', 'conceded'])
    expect(workedTable(SOURCES[name] ?? raise()).why).toBeNull();
  expect(workedTable(SOURCES['A06'] ?? raise()).why).toBe('bounds');
});

it('weights follow from coefficient and area where they do', () => {
  expect(workedTable(SOURCES['changchun'] ?? raise()).form?.kind).toBe('coefficientArea');
  expect(workedTable(SOURCES['conceded'] ?? raise()).form?.kind).toBe('coefficient');
  expect(workedTable(SOURCES['up'] ?? raise()).form?.kind).toBe('area');
  expect(workedTable(SOURCES['tied'] ?? raise()).form?.kind).toBe('given');
});

it('a subsidy that comes after acceptance has a sheet of its own and a column of what each gets back', () => {
  const { scheme } = SOURCES['late'] ?? raise();
  const book = BOOKS['late'] ?? raise();
  expect(book.pages.map(({ name }) => name)).toContain(sheetText.pages.refunds);
  const outcome = apportion(scheme);
  if (!outcome.ok) throw new Error('The scheme has shares.');
  const back = columnOf(book, sheetText.heads.refund);
  expect(back.map((cell) => cell !== null && cell.kind !== 'words' && cell.value)).toEqual(
    outcome.value.shares.map(({ refundLater }) => refundLater / 100),
  );
  expect(outcome.value.refundLater).toBe(1_000_000);
});

describe.skipIf(!hasLibreOffice)(
  'LibreOffice (these are skipped where it is not installed)',
  { timeout: 300_000 },
  () => {
    let seen: Readonly<Record<string, Reckoned>> = {};
    beforeAll(async () => {
      const files: Record<string, Uint8Array> = {};
      for (const [name, book] of Object.entries(BOOKS)) files[name] = await writeBook(book);
      seen = await reckoned(files);
    }, 300_000);

    it.each(Object.keys(SOURCES))('comes to the same in every cell of %s', (name) => {
      const differences = formulasOf(BOOKS[name] ?? raise()).flatMap(
        ({ place, name: sheet, x, y, value }) => {
          const found = seen[name]?.get(sheet)?.[y]?.[x];
          return found === String(value) ? [] : [`${place}: ${found} and not ${value}`];
        },
      );
      expect(differences).toEqual([]);
    });
  },
);

const raise = (): never => {
  throw new Error('The case is there.');
};
