import type { Content, PageBreak } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { numeral } from '../../text/numeral';
import { CLAUSE_HEADING, type Piece, paragraph, set } from '../parts/type';
import { CLAUSES, type Clause, type ClauseText } from './clauses';
import { agreementFacts, type Fact } from './facts';
import { fill } from './fill';

/** All clauses in print, numbered; a heading never stands without its first paragraph. */
export function clauseText(content: PaperContent): Content[] {
  const facts = agreementFacts(content);
  return CLAUSES.flatMap((clause, index): Content[] => {
    const heading = set(`第${numeral(index + 1)}条　${clause.heading}`, CLAUSE_HEADING);
    const [first, ...others] = paragraphsOf(clause, content, facts);
    const opening: Content = {
      unbreakable: true,
      ...(index === 0 ? FIRST : {}),
      stack: [heading, ...(first === undefined ? [] : [first])],
    };
    return [opening, ...others];
  });
}

const paragraphsOf = (
  { paragraphs }: Clause,
  content: PaperContent,
  facts: Readonly<Record<string, Fact>>,
): Content[] =>
  paragraphs
    .flatMap((text) => chosen(text, content))
    .map((text, index) => kept([`（${numeral(index + 1)}）`, ...fill(text, facts)]));

/** The clauses begin on a page of their own. */
const FIRST: { readonly pageBreak: PageBreak } = { pageBreak: 'before' };

/** Three lines of 28 characters: a paragraph up to this length is not divided over two pages. */
const SHORT = 84;

const kept = (pieces: Piece[]): Content => {
  const length = pieces.reduce((sum, piece) => sum + (typeof piece === 'string' ? piece.length : 9), 0);
  return length > SHORT ? paragraph(pieces) : { unbreakable: true, stack: [paragraph(pieces)] };
};

function chosen(text: ClauseText, content: PaperContent): readonly string[] {
  if (typeof text === 'string') return [text];
  return text.when(content) ? [text.text] : [];
}
