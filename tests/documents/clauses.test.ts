import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { blanksIn } from '../../src/documents/agreement/blanks';
import { CLAUSES } from '../../src/documents/agreement/clauses';
import { bracesFrom, strangeLabels, withLabels } from '../../src/documents/agreement/placeholders';
import { shownClauses } from '../../src/documents/agreement/shown-clauses';
import { blanksOf } from '../../src/documents/blanks-of';
import { runsOf } from '../../src/documents/glyphs';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { clauseChoice, clauseKey, keptChoice } from '../../src/domain/agreement/clause-choice';
import type { PaperContent } from '../../src/domain/agreement/content';
import { paperLaw } from '../../src/text/paper-law';
import { aPaperContent } from '../builders/paper-content';
import { paperOptions } from './printed';

const withTerms = (terms: Readonly<Record<string, string>>): PaperContent =>
  aPaperContent({ terms: { ...aPaperContent().terms, ...terms } });

/** The words of the agreement in their order. */
const wordsOf = (content: PaperContent): string =>
  runsOf(signingAgreement.describe(content, paperOptions()))
    .map(({ text }) => text)
    .join('');

describe('a clause of the agreement', () => {
  it('is printed as proposed where nobody has chosen otherwise', () => {
    expect(shownClauses(aPaperContent()).map(({ clause }) => clause.id)).toEqual(CLAUSES.map(({ id }) => id));
  });

  it('leaves no gap where it is left out, and whatever names another follows', () => {
    const words = wordsOf(withTerms({ [clauseKey('ownership')]: keptChoice({ kind: 'leftOut' }) }));
    expect(words).not.toContain('所有权与使用');
    expect(words).toContain('第七条　对受影响业主的补偿');
    expect(words).toContain('按第十五条办理');
    expect(words).not.toContain('第十七条');
  });

  it('that others name leaves them words where it is left out', () => {
    const words = wordsOf(withTerms({ [clauseKey('settlement')]: keptChoice({ kind: 'leftOut' }) }));
    expect(words).toContain('按另行签订的书面约定办理');
  });

  it('is printed as it was reworded, with what the project fills in', () => {
    const paragraphs = ['电梯载重【载重】，总费用【总费用】。', '另有约定的从其约定。'];
    const words = wordsOf(withTerms({ [clauseKey('lift')]: keptChoice({ kind: 'reworded', paragraphs }) }));
    expect(words).toContain('（一）电梯载重630千克，总费用人民币伍拾陆万元整（￥560,000）。');
    expect(words).toContain('（二）另有约定的从其约定。');
    expect(words).not.toContain('品牌和型号');
  });

  it('is read back as it was kept', () => {
    for (const choice of [
      { kind: 'asProposed' } as const,
      { kind: 'leftOut' } as const,
      { kind: 'reworded', paragraphs: ['甲', '乙'] } as const,
    ])
      expect(clauseChoice({ [clauseKey('lift')]: keptChoice(choice) }, 'lift')).toEqual(choice);
  });

  it('shows people names for its braces, each its own, and comes back the same', () => {
    for (const { paragraphs } of CLAUSES) {
      for (const text of paragraphs.map((each) => (typeof each === 'string' ? each : each.text))) {
        expect(withLabels(text)).not.toMatch(/[{}]/);
        expect(bracesFrom(withLabels(text))).toBe(text);
        expect(strangeLabels(withLabels(text))).toEqual([]);
      }
    }
    expect(strangeLabels('按【没有这个】办理')).toEqual(['没有这个']);
  });
});

describe('what the agreement leaves open', () => {
  it('is named in the order of its clauses, with the clause in which it stands', () => {
    const blanks = blanksIn(aPaperContent());
    expect(blanks.map(({ label }) => label)).toEqual(['开户行', '账号', '实施单位']);
    expect(blanks[0]?.clause).toBe(6);
  });

  it('is not asked for by a clause that is left out', () => {
    const content = withTerms({ [clauseKey('payment')]: keptChoice({ kind: 'leftOut' }) });
    expect(blanksIn(content).map(({ label }) => label)).toEqual(['实施单位']);
  });
});

describe('what the chosen papers leave open', () => {
  const bare = aPaperContent({ terms: {}, place: { ...aPaperContent().place, contact: '' } });

  it('is nothing where everything has been filled in, for every paper but the agreement of the usual stairwell', () => {
    for (const { name } of DOCUMENTS.filter((paper) => paper.name !== 'signingAgreement'))
      expect(blanksOf([name], aPaperContent()), name).toEqual([]);
  });

  it('is told for every paper that prints it as a ruled line', () => {
    for (const paper of DOCUMENTS) {
      const words = (content: PaperContent): string =>
        runsOf(paper.describe(content, paperOptions()))
          .map(({ text }) => text)
          .join('\n');
      const ruled = (content: PaperContent): number => words(content).match(/_{4,}/g)?.length ?? 0;
      const isTold = blanksOf([paper.name], bare).length > 0;
      expect(isTold, paper.title).toBe(ruled(bare) > ruled(aPaperContent()));
    }
  });

  it('is told once where several papers leave it open', () => {
    const labels = blanksOf(['shareNotice', 'resultNotice', 'survey'], bare).map(({ label }) => label);
    expect(labels).toEqual(['公示起止日', '书面异议交给', '全文存放处', '联系人']);
  });
});

describe('the rule of the vote', () => {
  it('is article 278 where the place counts by it', () => {
    expect(paperLaw('changchun')).toBeUndefined();
    expect(wordsOf(aPaperContent())).toContain(
      '依照《中华人民共和国民法典》第二百七十八条，应当由专有部分面积占比',
    );
  });

  it('is the rule of the place where that is another, with its own shares', () => {
    const law = paperLaw('jinan');
    if (law === undefined) throw new Error('The place has a rule of its own.');
    const words = wordsOf(aPaperContent({ law }));
    expect(words).toContain('依照《济南市既有多层住宅增设电梯规定》，应当达到下列比例：');
    expect(words).toContain('三分之二以上');
    expect(words).not.toContain('四分之三以上');
  });
});
