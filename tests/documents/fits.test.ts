import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import type { DocumentDefinition, PaperDescription } from '../../src/documents/document';
import { figure, table } from '../../src/documents/parts/table';
import { style } from '../../src/documents/parts/type';
import type { PaperContent } from '../../src/domain/agreement/content';
import type { HouseholdId } from '../../src/domain/building/household';
import { loadFonts } from '../../src/fonts/fonts';
import { renderPaper } from '../../src/pdf/render';
import { paperOptions } from './printed';
import { PROJECTS } from './three-projects';

/** Points by which a stretch that does not break may be wider than its column: less than the space beside it. */
const SPARE = 0.3;

type Known = Readonly<Record<string, unknown>>;
const isKnown = (value: unknown): value is Known => typeof value === 'object' && value !== null;
const isTable = (
  value: unknown,
): value is { readonly body: readonly Known[][]; readonly widths: readonly Known[] } =>
  isKnown(value) && 'body' in value && 'widths' in value;

const PARTS = ['content', 'text', 'stack', 'columns', 'table', 'body', 'section'] as const;

/** Every cell of the tables in a description that has been set whose widest stretch is wider than its column. */
function tooWide(node: unknown): readonly unknown[] {
  if (Array.isArray(node)) return node.flatMap(tooWide);
  if (!isKnown(node)) return [];
  const { table } = node;
  const own = isTable(table)
    ? table.body.flatMap((row) =>
        row.filter(
          ({ colSpan, _minWidth }, column) =>
            colSpan === undefined && Number(_minWidth) > Number(table.widths[column]?.['_calcWidth']) + SPARE,
        ),
      )
    : [];
  return [...own.map(({ text, stack }) => text ?? stack), ...PARTS.flatMap((part) => tooWide(node[part]))];
}

/** What runs over the edge of its cell in a paper once pdfmake has measured it, which it notes in the description. */
async function overflowing(description: PaperDescription): Promise<readonly unknown[]> {
  await renderPaper(description, await loadFonts());
  return tooWide(description.content);
}

it('sees a figure that is wider than its column', async () => {
  const narrow = table([30, 60], [[figure('31,064.748'), figure('31,064.748')]], { headerRows: 0 });
  expect(await overflowing({ content: [narrow], defaultStyle: style({ size: 12 }) })).toHaveLength(1);
});

describe.each(Object.entries(PROJECTS))('every table of the project %s', (_, content) => {
  it.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))(
    'holds its figures inside its rules: %s',
    async (__, paper: DocumentDefinition) => {
      expect(
        await overflowing(paper.describe(content, paperOptions({ households: someOf(paper, content) }))),
      ).toEqual([]);
    },
  );
});

/** Of papers with a page for each household of the tower, one in forty. */
const someOf = (
  { choices }: DocumentDefinition,
  { households }: PaperContent,
): readonly HouseholdId[] | null =>
  households.length > 100 && choices.includes('households')
    ? households.filter((_, at) => at % 40 === 0).map(({ id }) => id)
    : null;
