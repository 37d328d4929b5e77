import type { Content, PageBreak } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { numeral } from '../../text/numeral';
import { CLAUSE_HEADING, type Piece, paragraph, set } from '../parts/type';
import { agreementFacts } from './facts';
import { fill } from './fill';
import { shownClauses } from './shown-clauses';

/** All clauses in print, numbered; a heading never stands without its first paragraph. */
export function clauseText(content: PaperContent): Content[] {
  const facts = agreementFacts(content);
  return shownClauses(content).flatMap(({ clause, number, paragraphs }, index): Content[] => {
    const heading = set(`第${numeral(number)}条　${clause.heading}`, CLAUSE_HEADING);
    const [first, ...others] = paragraphs.map((text, place) =>
      kept([`（${numeral(place + 1)}）`, ...fill(text, facts)]),
    );
    const opening: Content = {
      unbreakable: true,
      ...(index === 0 ? FIRST : {}),
      stack: [heading, ...(first === undefined ? [] : [first])],
    };
    const all = [opening, ...others];
    return clause.id === 'closing' && isShort(paragraphs) ? [{ unbreakable: true, stack: all }] : all;
  });
}

/** The last clause keeps together, half a page at most, so that no two lines of it stand alone before the annexes. */
const isShort = (paragraphs: readonly string[]): boolean => paragraphs.join('').length < 28 * 9;

/** The clauses begin on a page of their own. */
const FIRST: { readonly pageBreak: PageBreak } = { pageBreak: 'before' };

/** Three lines of 28 characters: a paragraph up to this length is not divided over two pages. */
const SHORT = 84;

const kept = (pieces: Piece[]): Content => {
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 9), 0);
  return length > SHORT ? paragraph(pieces) : { unbreakable: true, stack: [paragraph(pieces)] };
};
