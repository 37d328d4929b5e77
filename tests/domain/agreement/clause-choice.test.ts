import { describe, expect, it } from 'vitest';
import {
  type ClauseChoice,
  clauseChoice,
  clauseKey,
  keptChoice,
} from '../../../src/domain/agreement/clause-choice';

describe('what is done with a clause', () => {
  it.each<ClauseChoice>([
    { kind: 'asProposed' },
    { kind: 'leftOut' },
    { kind: 'reworded', paragraphs: ['电梯井道由乙方负责。', '质保期两年。'] },
  ])('is read back as it was kept: $kind', (choice) => {
    expect(clauseChoice({ [clauseKey('warranty')]: keptChoice(choice) }, 'warranty')).toEqual(choice);
  });

  it('is to print it as proposed where nobody chose, or new words are all blank', () => {
    expect(clauseChoice({}, 'warranty')).toEqual({ kind: 'asProposed' });
    const blank = keptChoice({ kind: 'reworded', paragraphs: ['', '  '] });
    expect(clauseChoice({ [clauseKey('warranty')]: blank }, 'warranty')).toEqual({ kind: 'asProposed' });
  });
});
