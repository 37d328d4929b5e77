import type { Content, ContentSection } from 'pdfmake/interfaces';
import type { PaperContent } from '../domain/agreement/content';
import type { DocumentDefinition, PaperDescription, PaperOptions } from './document';
import { subtitle } from './parts/form';
import { marked } from './parts/marked';
import { placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { cell, headCell, table } from './parts/table';
import { type Setting, set, style, title } from './parts/type';

const ROW: Setting = { size: 14, pitch: 22 };
const HEAD: Setting = { ...ROW, face: 'Hei' };

/**
 * Several papers as one file (成套材料), with a contents page and one count of pages from the first sheet to the last.
 * Each keeps its own page, margins, head and foot. Slips, which are cut apart, keep their own count.
 */
export function packet(
  content: PaperContent,
  options: PaperOptions,
  documents: readonly DocumentDefinition[],
): PaperDescription {
  const bound: PaperOptions = { ...options, isInPacket: true };
  const cover = sheet(content, { ...bound, isLarge: false }, { title: PACKET_TITLE, margins: SINGLE }, [
    title(PACKET_TITLE, 22, 1),
    subtitle(placeName(content)),
    contentsTable(documents),
    set(NOTE, { size: 13, pitch: 19 }, { margin: [0, 10, 0, 0] }),
  ]);
  return {
    ...cover,
    content: [cover, ...documents.map((document) => describedIn(document, content, bound))].map(section),
  };
}

const PACKET_TITLE = '成套材料目录';

const NOTE =
  '全套页码连续，收齐以后按页码核对，缺页、换页都能看出来。页脚的方案版本和校验码应当每页相同；不同的，以签字的版本为准，请联系工作小组。';

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

const contentsTable = (documents: readonly DocumentDefinition[]): Content =>
  table(
    [40, '*', 110],
    [
      ['序号', '材料', '从第几页起'].map((text) => headCell(text, HEAD)),
      ...documents.map((document, index) => [
        cell(`${index + 1}`, 'center', ROW),
        cell(document.title, 'left', ROW),
        { ...style(ROW), alignment: 'center' as const, pageReference: startOf(document) },
      ]),
    ],
    { padding: 4 },
  );
