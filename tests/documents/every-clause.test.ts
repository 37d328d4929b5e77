import { describe, expect, it } from 'vitest';
import { blanksIn } from '../../src/documents/agreement/blanks';
import { clauseText } from '../../src/documents/agreement/clause-text';
import { CLAUSES } from '../../src/documents/agreement/clauses';
import { agreementFacts } from '../../src/documents/agreement/facts';
import { braces } from '../../src/documents/agreement/fill';
import { labelOf, withLabels } from '../../src/documents/agreement/placeholders';
import { proposedParagraphs, shownClauses } from '../../src/documents/agreement/shown-clauses';
import { blanksOf } from '../../src/documents/blanks-of';
import { runsOf } from '../../src/documents/glyphs';
import { type ClauseChoice, clauseKey, keptChoice } from '../../src/domain/agreement/clause-choice';
import type { PaperContent } from '../../src/domain/agreement/content';
import { TERMS } from '../../src/domain/agreement/terms';
import { fen, ZERO_FEN } from '../../src/domain/money/fen';
import { numeral } from '../../src/text/numeral';
import { paperLaw } from '../../src/text/paper-law';
import { TERM_NAMES } from '../../src/text/zh-cn/term-names';
import { aPaperContent } from '../builders/paper-content';

const EXAMPLES = Object.fromEntries(
  TERMS.map(({ key, kind }) => [key, kind === 'day' ? '2026-11-10' : TERM_NAMES[key].example]),
);

const law = paperLaw('jinan');
if (law === undefined) throw new Error('The place has a rule of its own.');

/** What a project may hold, so that every wording of a clause is chosen by one of them. */
const HELD: Readonly<Record<string, Partial<PaperContent>>> = {
  'grants, gifts, compensation and odd units': {},
  'a rule of the place': { law },
  'nothing from outside': { external: ZERO_FEN, funding: [], contributions: ZERO_FEN, oddUnits: [] },
  'gifts only': { external: ZERO_FEN, funding: [] },
  'grants only': { contributions: ZERO_FEN },
  'shares rounded up': { reserve: fen(1_200) },
  'a grant that is paid after acceptance': { refunds: [{ room: '301', share: fen(100), refund: fen(20) }] },
  'nobody compensated': {
    compensation: ZERO_FEN,
    households: aPaperContent().households.map((each) => ({ ...each, compensation: ZERO_FEN })),
  },
};

const holding = (changes: Partial<PaperContent>, terms: Readonly<Record<string, string>>): PaperContent =>
  aPaperContent({ ...changes, terms });

/** The agreement of somebody who has filled in nothing. */
const bare = aPaperContent({
  terms: {},
  vote: null,
  place: { ...aPaperContent().place, community: '' },
});

const withChoice = (id: string, choice: ClauseChoice): PaperContent =>
  holding({}, { ...EXAMPLES, [clauseKey(id)]: keptChoice(choice) });

/** The printed words of each clause by its heading. */
function printedClauses(content: PaperContent): ReadonlyMap<string, string> {
  const words = runsOf({ content: clauseText(content) })
    .map(({ text }) => text)
    .join('');
  const parts = words.split(/(?=第[一二三四五六七八九十]+条　)/);
  return new Map(
    parts.map((part) => {
      const { heading } = CLAUSES.find((clause) => part.includes(`条　${clause.heading}`)) ?? { heading: '' };
      return [heading, part];
    }),
  );
}

const RULED = /_{4,}/;

describe.each(CLAUSES.map((clause, index) => [clause.heading, clause, index] as const))(
  'the clause %s',
  (heading, clause, index) => {
    it.each(Object.entries(HELD))(
      'has every place filled in where the project holds %s and every blank is filled in',
      (_, changes) => {
        const content = holding(changes, EXAMPLES);
        const printed = printedClauses(content).get(heading) ?? '';
        const facts = agreementFacts(content);
        expect(printed.startsWith(`第${numeral(index + 1)}条　${heading}`)).toBe(true);
        const paragraphs = proposedParagraphs(clause, content);
        expect(paragraphs.length).toBeGreaterThan(0);
        for (const [place, text] of paragraphs.entries()) {
          const said = text.replace(/\{(\w+)\}/g, (whole, key: string) => facts[key] ?? whole);
          // Only what is compensated may stay open: where the project compensates nobody, people agree on it by hand.
          const isOpen = said.includes('{compensated}');
          expect(printed).toContain(`（${numeral(place + 1)}）${isOpen ? said.split('{')[0] : said}`);
          if (!isOpen) expect(said).not.toMatch(/[{}]/);
        }
        expect(printed).not.toMatch(/[{}【】]|undefined|null|NaN/);
        if (changes.compensation === undefined) expect(printed).not.toMatch(RULED);
      },
    );

    it('is left out without a trace, and the others are numbered on', () => {
      const content = withChoice(clause.id, { kind: 'leftOut' });
      const printed = printedClauses(content);
      expect(printed.has(heading)).toBe(false);
      expect([...printed.values()].map((words) => words.split('条')[0])).toEqual(
        CLAUSES.slice(1).map((_, at) => `第${numeral(at + 1)}`),
      );
      expect([...printed.values()].join('')).not.toMatch(/[{}【】]|undefined|null/);
    });

    it('is printed as the organiser words it, with all that it can be filled with', () => {
      const keys = clause.paragraphs
        .flatMap((text) => (typeof text === 'string' ? [text] : [text.text]))
        .flatMap((text) => braces(text));
      const own = ['本条由业主自行约定。', ...keys.map((key) => `改写后写明【${labelOf(key)}】。`)];
      const content = withChoice(clause.id, { kind: 'reworded', paragraphs: own });
      const printed = printedClauses(content).get(heading) ?? '';
      const facts = agreementFacts(content);
      expect(printed).toContain('（一）本条由业主自行约定。');
      for (const key of keys.filter((each) => facts[each] !== null))
        expect(printed).toContain(`改写后写明${facts[key]}。`);
      for (const text of proposedParagraphs(clause, content).filter(({ length }) => length > 20))
        expect(printed).not.toContain(withLabels(text).slice(0, 12));
    });

    it('is the proposed wording again once the organiser takes the change back', () => {
      const content = withChoice(clause.id, { kind: 'asProposed' });
      expect(printedClauses(content).get(heading)).toBe(printedClauses(holding({}, EXAMPLES)).get(heading));
    });

    it('leaves nothing open that is not told before printing', () => {
      const printed = printedClauses(bare).get(heading) ?? '';
      const told = blanksIn(bare).map(({ label }) => label);
      const facts = agreementFacts(bare);
      const open = proposedParagraphs(clause, bare)
        .flatMap((text) => braces(text))
        .filter((key) => facts[key] === null);
      expect(told).toEqual(expect.arrayContaining(open.map(labelOf)));
      expect(open.length > 0).toBe(RULED.test(printed));
      const before = blanksOf(['signingAgreement'], bare).map(({ label }) => label);
      expect(before).toEqual(expect.arrayContaining(open.map(labelOf)));
    });
  },
);

it('every wording of every clause is chosen by what some project holds', () => {
  for (const { id, paragraphs } of CLAUSES)
    for (const text of paragraphs) {
      if (typeof text === 'string') continue;
      const choosers = Object.values(HELD).filter((changes) => text.when(holding(changes, EXAMPLES)));
      expect(choosers.length, `${id}: ${text.text}`).toBeGreaterThan(0);
    }
});

it('all seventeen are there, and all may be left out at once', () => {
  expect(CLAUSES).toHaveLength(17);
  const none = Object.fromEntries(CLAUSES.map(({ id }) => [clauseKey(id), keptChoice({ kind: 'leftOut' })]));
  expect(shownClauses(holding({}, none))).toEqual([]);
});
