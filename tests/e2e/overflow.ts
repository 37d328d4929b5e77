import type { Page } from 'playwright-core';

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
type Label = { readonly words: string; readonly box: Box };
type DrawnCell = {
  readonly name: string;
  readonly inside: Box;
  readonly labels: readonly Label[];
  readonly patterns: readonly Box[];
};
type DrawnFloor = { readonly name: string; readonly label: Box; readonly firstCell: Box };
type Drawn = {
  readonly cells: readonly DrawnCell[];
  readonly floors: readonly DrawnFloor[];
  readonly tooWide: number;
};

/**
 * What in a picture of the building has no room: a label that sticks out of its cell or lies over another label of it,
 * a floor's name that reaches into its first cell. One line each.
 */
export async function cramped(page: Page): Promise<readonly string[]> {
  const { cells, floors, tooWide } = await drawn(page);
  return [
    ...cells.flatMap(crampedIn),
    ...floors
      .filter(({ label, firstCell }) => overlap(label, firstCell))
      .map(({ name }) => `the name of ${name} reaches into its first cell`),
    ...(tooWide > 0 ? [`the page is ${tooWide} px too wide`] : []),
  ];
}

function crampedIn({ name, inside, labels, patterns }: DrawnCell): readonly string[] {
  return labels.flatMap(({ words, box }, at) => [
    ...(contains(inside, box) ? [] : [`${words} sticks out of ${name}`]),
    ...labels
      .slice(at + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${words} lies over ${other.words} in ${name}`),
    ...patterns
      .filter((pattern) => overlap(box, pattern))
      .map(() => `${words} lies over the pattern in ${name}`),
  ]);
}

/** Browsers round boxes to parts of a pixel. */
const SLACK = 0.75;

const contains = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - SLACK &&
  inner.right <= outer.right + SLACK &&
  inner.top >= outer.top - SLACK &&
  inner.bottom <= outer.bottom + SLACK;

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right - SLACK &&
  b.left < a.right - SLACK &&
  a.top < b.bottom - SLACK &&
  b.top < a.bottom - SLACK;

/** Every cell with its labels, as the browser has laid them out. */
const drawn = (page: Page): Promise<Drawn> =>
  page.evaluate(() => {
    const plain = ({ left, right, top, bottom }: DOMRect) => ({ left, right, top, bottom });
    const boxOf = (element: Element) => plain(element.getBoundingClientRect());
    const isSeen = (element: Element): boolean => element.getClientRects().length > 0;
    const seen = (cell: Element, selector: string): readonly Element[] =>
      [...cell.querySelectorAll(selector)].filter(isSeen);

    /** Where a label has ink: as wide as its text, and nine tenths of its size high; a line of text is higher than that. */
    const inkOf = (element: Element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      const half = Number.parseFloat(getComputedStyle(element).fontSize) * 0.45;
      return { left, right, top: (top + bottom) / 2 - half, bottom: (top + bottom) / 2 + half };
    };
    const insideOf = (cell: Element) => {
      const { left, right, top, bottom } = boxOf(cell);
      const border = Number.parseFloat(getComputedStyle(cell).borderLeftWidth);
      return { left: left + border, right: right - border, top: top + border, bottom: bottom - border };
    };
    const textsOf = (cell: Element) =>
      seen(cell, 'span').filter((span) => span.childElementCount === 0 && span.textContent !== '');
    const glyphsOf = (cell: Element) =>
      seen(cell, 'svg').filter((svg) => !svg.closest('[class*=strip]') && !svg.matches('[class*=fold]'));

    return {
      cells: [...document.querySelectorAll('[data-cell]')].map((cell) => ({
        name: cell.ariaLabel ?? '',
        inside: insideOf(cell),
        labels: [
          ...textsOf(cell).map((text) => ({ words: text.textContent, box: inkOf(text) })),
          ...glyphsOf(cell).map((glyph) => ({ words: 'the glyph', box: boxOf(glyph) })),
        ],
        patterns: seen(cell, '[class*=strip]').map(boxOf),
      })),
      floors: [...document.querySelectorAll('fieldset fieldset')].flatMap((floor) => {
        const [label, firstCell] = [floor.firstElementChild, floor.querySelector('[data-cell]')];
        return label && firstCell
          ? [{ name: floor.ariaLabel ?? '', label: inkOf(label), firstCell: boxOf(firstCell) }]
          : [];
      }),
      tooWide: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    };
  });
