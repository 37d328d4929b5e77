import { describe, expect, it } from 'vitest';
import { DOCUMENTS } from '../../src/documents';
import { amountFaults } from '../../src/documents/amounts';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { fen } from '../../src/domain/money/fen';
import { formalRenminbi, formalYuan } from '../../src/text/formal-yuan';
import { aPaperContent } from '../builders/paper-content';
import { paperOptions } from './printed';

describe('digits and words, held against each other before printing', () => {
  it.each(DOCUMENTS.map((paper) => [paper.title, paper] as const))('agree on the %s', (_, paper) => {
    expect(amountFaults(paper.describe(aPaperContent(), paperOptions()))).toEqual([]);
  });

  it('are found on the agreement at all', () => {
    expect(JSON.stringify(signingAgreement.describe(aPaperContent(), paperOptions()))).toContain(
      `${formalRenminbi(fen(4_353_000))}`,
    );
  });

  it('are refused where the words say another amount than the figures beside them', () => {
    const content = ['自筹总额为人民币肆万叁仟伍佰叁拾元整（￥43,531）。'];
    expect(amountFaults({ content })).toEqual([{ words: formalYuan(fen(4_353_000)), near: content[0] }]);
  });

  it('are refused where no figure of the paper is the amount in words', () => {
    expect(amountFaults({ content: ['31,093', '人民币叁万壹仟零玖拾叁元整'] })).toEqual([]);
    expect(amountFaults({ content: ['31,039', '人民币叁万壹仟零玖拾叁元整'] })).toHaveLength(1);
  });

  it('are refused where the words are no amount', () => {
    expect(amountFaults({ content: ['31,093', '人民币叁万壹仟玖拾叁元整'] })).toHaveLength(1);
  });
});
