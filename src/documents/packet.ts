import type { Content, ContentSection } from 'pdfmake/interfaces';
import type { PaperContent } from '../domain/agreement/content';
import type { DocumentDefinition, PaperCopies, PaperDescription, PaperOptions } from './document';
import { subtitle } from './parts/form';
import { marked } from './parts/marked';
import { placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { cell, headCell, table } from './parts/table';
import { type Setting, set, style, title } from './parts/type';

const ROW: Setting = { size: 14, pitch: 22 };
const HEAD: Setting = { ...ROW, face: 'Hei' };

/** What a part of the packet takes: its pages, and whether they are A3. */
export type Extent = { readonly pages: number; readonly isA3: boolean };

/**
 * Several papers as one file (成套材料), with a contents page and one count of pages from the first sheet to the last.
 * Each keeps its own page, margins, head and foot. Slips, which are cut apart, keep their own count. `extents`, of the
 * contents page and of each paper, are known once all has been set in type; the contents page then says how much paper
 * it takes, and has the same height as before.
 */
export function packet(
  content: PaperContent,
  options: PaperOptions,
  documents: readonly DocumentDefinition[],
  extents: readonly Extent[] = [],
): PaperDescription {
  const bound: PaperOptions = { ...options, isInPacket: true };
  const cover = sheet(content, { ...bound, isLarge: false }, { title: PACKET_TITLE, margins: SINGLE }, [
    title(PACKET_TITLE, 22, 1),
    subtitle(placeName(content)),
    contentsTable(content, documents, extents.slice(1)),
    set(paperWords(extents), { size: 14, pitch: 22, face: 'Hei' }, { margin: [0, 10, 0, 0] }),
    ...NOTES.map((note) => set(note, { size: 13, pitch: 19 }, { margin: [0, 6, 0, 0] })),
  ]);
  return {
    ...cover,
    content: [cover, ...documents.map((document) => describedIn(document, content, bound))].map(section),
  };
}

const PACKET_TITLE = '成套材料目录';

const NOTES = [
  '“几张纸”是这一份单独双面印用的；按户印的材料，每户一份都在里面。',
  '全套页码连续，收齐以后按页码核对，缺页、换页都能看出来。页脚的方案版本和校验码应当每页相同；不同的，以签字的版本为准，请联系工作小组。',
];

/** The name under which a paper's first page is found in the file. */
export const startOf = ({ name }: Pick<DocumentDefinition, 'name'>): string => `start-${name}`;

function describedIn(
  document: DocumentDefinition,
  content: PaperContent,
  options: PaperOptions,
): PaperDescription {
  const description = document.describe(content, optionsFor(document, options));
  return { ...description, content: marked(description.content, startOf(document)) };
}

/** The options as far as the paper offers them. */
export const optionsFor = ({ choices }: DocumentDefinition, options: PaperOptions): PaperOptions => ({
  ...options,
  masked: options.masked && choices.includes('masked'),
  blank: options.blank && choices.includes('blank'),
  isLarge: options.isLarge === true && choices.includes('large'),
});

const section = ({
  content,
  pageSize,
  pageOrientation,
  pageMargins,
  header,
  footer,
  background,
}: PaperDescription): ContentSection => ({
  section: Array.isArray(content) ? { stack: content } : content,
  pageSize: pageSize ?? 'A4',
  pageOrientation: pageOrientation ?? null,
  pageMargins: pageMargins ?? null,
  header: header ?? null,
  footer: footer ?? null,
  background: background ?? null,
});

const contentsTable = (
  content: PaperContent,
  documents: readonly DocumentDefinition[],
  extents: readonly Extent[],
): Content =>
  table(
    [34, '*', 62, 48, 84, 64],
    [
      ['序号', '材料', '从第几页', '几页', '几张纸', '印几份'].map((text) => headCell(text, HEAD)),
      ...documents.map((document, index) => [
        cell(`${index + 1}`, 'center', ROW),
        cell(document.title, 'left', ROW),
        { ...style(ROW), alignment: 'center' as const, pageReference: startOf(document) },
        cell(extents[index] === undefined ? '—' : `${extents[index].pages}`, 'center', ROW),
        cell(sheetsText(extents[index]), 'center', ROW),
        cell(copiesText(document.copies, content), 'center', ROW),
      ]),
    ],
    { padding: 4 },
  );

const sheetsOf = (pages: number): number => Math.ceil(pages / 2);

function sheetsText(extent: Extent | undefined): string {
  if (extent === undefined) return '—';
  return `${sheetsOf(extent.pages)}${extent.isA3 ? '（A3）' : ''}`;
}

function copiesText(copies: PaperCopies, { terms }: PaperContent): string {
  switch (copies) {
    case 'one':
      return '1份';
    case 'perPlace':
      return '每处1份';
    case 'asAgreed':
      return `${terms['copies'] ?? '____'}份`;
  }
}

/** How much paper the whole takes, printed in one go: 整套31页，双面印16张纸. */
function paperWords(extents: readonly Extent[]): string {
  const pages = extents.reduce((sum, extent) => sum + extent.pages, 0);
  const hasA3 = extents.some(({ isA3 }) => isA3);
  const sheets = extents.length === 0 ? '—' : `${sheetsOf(pages)}`;
  return `整套（连目录）${pages === 0 ? '—' : pages}页，接着双面印，${sheets}张纸${hasA3 ? '；写明A3的用A3纸' : ''}。`;
}
