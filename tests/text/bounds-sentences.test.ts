import { describe, expect, it } from 'vitest';
import { boundsOf } from '../../src/domain/consent/bounds';
import { consentOf } from '../../src/domain/project/consent-view';
import { boundsSentences } from '../../src/text/consent-sentences';
import { settled } from '../builders/project';

const sentences = (turnout?: number): readonly string[] => {
  const { vote } = consentOf(settled().state);
  if (!vote) throw new Error('No vote.');
  return boundsSentences(boundsOf(vote.electorate, vote.requirement, turnout));
};

describe('both bounds in words', () => {
  it('says what six equal flats allow, whoever answers what', () => {
    expect(sentences()).toEqual([
      '最少 3 人同意就可能通过（4 人参与、面积合适的话）',
      '5 人同意就一定通过，不管是哪几位',
      '2 人不同意就通不过',
      '3 人不参与就通不过',
    ]);
  });

  it('says that too few taking part can never pass', () => {
    expect(sentences(3)).toEqual(['这样怎么都通不过']);
  });
});
