import type { Content } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import type { PaperDescription, PaperOptions } from '../document';
import { enlarged } from './enlarged';
import { placeName, printedLine, recordLine, versionLine } from './naming';
import { BODY, mm, set, style } from './type';

/** Left, top, right and bottom margin in points. */
export type Margins = readonly [number, number, number, number];

/** Bound papers keep the margins of official papers (GB/T 9704); what is posted or filed singly needs less. */
export const BOUND: Margins = [mm(28), mm(37), mm(26), mm(34.6)];
export const SINGLE: Margins = [mm(20), mm(12), mm(20), mm(18.5)];

/** A4 in points. */
const PAGE = { width: 595.28, height: 841.89 } as const;

/** The width of text between margins. */
export const textWidth = ([left, , right]: Margins): number => PAGE.width - left - right;

/** Whether margins are those of a bound paper. */
const isBound = ([, , , bottom]: Margins): boolean => bottom > mm(30);

export type SheetOptions = {
  readonly title: string;
  readonly margins: Margins;
  /** How many pages each form of a series takes: then pages are counted form by form (第 1 页 共 1 页). */
  readonly pageGroups?: readonly number[];
  /** Off where each part of a page carries its own marks and foot, as slips do. */
  readonly hasFrame?: boolean;
};

/**
 * A4 with version, check code, page x of y and printed day on every page, and the marks 草稿 and 示例 where they hold.
 * In large print (大字版) the same lines and page breaks in 18 points: a bound paper gives up its wide margins for it,
 * a form goes on A3.
 */
export function sheet(
  content: PaperContent,
  options: PaperOptions,
  { title, margins, pageGroups = [], hasFrame = true }: SheetOptions,
  body: Content[],
): PaperDescription {
  const { frame, factor } = options.isLarge === true ? largeFrame(margins) : { frame: margins, factor: 1 };
  const [left, top, right, bottom] = frame;
  const groups = options.isInPacket === true ? [] : pageGroups;
  const description: PaperDescription = {
    pageSize:
      isBound(margins) && factor > 1
        ? { width: PAGE.width / factor, height: PAGE.height / factor }
        : { ...PAGE },
    pageMargins: [left, top, right, bottom],
    // A fixed moment, so that the same paper is the same bytes whenever it is made.
    info: {
      title,
      creator: '邻梯',
      producer: '邻梯',
      creationDate: new Date(`${options.printedOn}T00:00:00Z`),
    },
    language: 'zh-CN',
    defaultStyle: style({ size: 12 }),
    ...(hasFrame
      ? {
          header: (page: number, pages: number) =>
            head(content, title, frame, options.isInPacket !== true && placeOf(page, pages, groups)[0] === 1),
          footer: (page: number, pages: number) =>
            foot(content, options, textWidth(margins), frame, placeOf(page, pages, groups)),
        }
      : {}),
    content: body,
  };
  return factor === 1 ? description : enlarged(description, factor);
}

/** By how much 15.79 points grow to 18, and the margins that leave room for it, in the measure of the small page. */
function largeFrame(margins: Margins): { readonly frame: Margins; readonly factor: number } {
  if (!isBound(margins)) return { frame: margins, factor: Math.SQRT2 };
  const factor = 18 / BODY.size;
  const side = (PAGE.width / factor - textWidth(margins)) / 2;
  const above = (PAGE.height / factor - (PAGE.height - margins[1] - margins[3])) / 2;
  return { frame: [side, above - mm(2), side, above + mm(2)], factor };
}

/** Which page of which many: within its form where the forms came out as long as foreseen, else within the whole. */
function placeOf(page: number, pages: number, groups: readonly number[]): readonly [number, number] {
  if (groups.reduce((sum, count) => sum + count, 0) !== pages) return [page, pages];
  let before = 0;
  for (const count of groups) {
    if (page <= before + count) return [page - before, count];
    before += count;
  }
  return [page, pages];
}

/** The words that keep a paper from being taken for the final one. */
export const markWords = (content: PaperContent): readonly string[] => [
  ...(content.isSample ? ['示例'] : []),
  ...(content.issuedOn === null ? ['草稿'] : []),
];

/** The marks of a paper that is not final, and, from the second page on, what paper of which stairwell this is. */
function head(content: PaperContent, title: string, margins: Margins, isFirst: boolean): Content {
  const [left, , right] = margins;
  const words = markWords(content);
  const running = set(`${title}　${placeName(content)}`, { size: 10.5, pitch: 15, face: 'Hei' });
  return {
    stack: [
      ...(words.length === 0
        ? []
        : [
            {
              margin: [0, mm(5), right, 0] as [number, number, number, number],
              columns: [{ width: '*', text: '' }, ...words.map(framed)],
              columnGap: 6,
            },
          ]),
      ...(isFirst ? [] : [{ ...running, absolutePosition: { x: left, y: runningHeight(margins) } }]),
    ],
  };
}

/** A bound paper has its running head above the text, where the wide margin leaves room; a form at the very top. */
const runningHeight = (margins: Margins): number => (isBound(margins) ? margins[1] - mm(10) : mm(4.6));

const framed = (word: string): Content & { width: 'auto' } => ({
  width: 'auto',
  layout: { hLineWidth: () => 1, vLineWidth: () => 1, paddingTop: () => 0, paddingBottom: () => 1 },
  table: { body: [[{ ...style({ size: 12, pitch: 16, face: 'Hei' }), text: word }]] },
});

function foot(
  content: PaperContent,
  options: PaperOptions,
  width: number,
  margins: Margins,
  [page, pages]: readonly [number, number],
): Content {
  const [left, , right] = margins;
  return {
    ...style({ size: 10.5, pitch: 15, face: 'Hei' }),
    margin: [left, mm(isBound(margins) ? 4.6 : 1.6), right, 0],
    stack: [
      { canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.75 }] },
      {
        margin: [0, mm(1.8), 0, 0],
        columns: [
          { width: '*', stack: [versionLine(content), ...recordLine(content)] },
          { width: 'auto', text: `第 ${page} 页　共 ${pages} 页`, noWrap: true, margin: [8, 0, 8, 0] },
          { width: '*', text: printedLine(options), alignment: 'right' },
        ],
      },
    ],
  };
}
