import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { effectiveOpinions } from '../../../src/domain/consent/effective-opinions';
import { leastEffort } from '../../../src/domain/consent/least-effort';
import { readingsOf } from '../../../src/domain/consent/readings';
import { allOf, anyOf, approval, isMet } from '../../../src/domain/consent/requirement';
import { tally } from '../../../src/domain/consent/tally';
import { CIVIL_CODE_278 } from '../../../src/domain/jurisdictions/civil-code';
import { fen } from '../../../src/domain/money/fen';
import { anOpinion, ballotsOf, equalFlats, heads } from '../../builders/consent';
import { answering, indicesOf, type OracleVoter, passes, type Said, subsets } from '../../oracle/consent';

const RULE = { quorum: [2, 3], approve: [3, 4], isStrict: false, base: 'participants' } as const;
const LETTERS: Readonly<Record<Said, string>> = { yes: 'y', no: 'n', abstain: 'a', none: '-' };

describe('the easiest set to win', () => {
  it('costs as little as brute force finds, and passes', () => {
    const anyVoter = fc.record({
      area: fc.constantFrom(4000, 6000, 8000, 12_000, 12_001),
      said: fc.constantFrom<Said>('yes', 'no', 'none', 'none'),
      effort: fc.nat({ max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(anyVoter, { minLength: 1, maxLength: 10 }), (voters) => {
        const electorate = heads(voters.map(({ area }) => area));
        const ballots = ballotsOf(voters.map(({ said }) => LETTERS[said]).join(''), electorate);
        const seqOf = new Map(electorate.voters.map(({ id, seq }) => [id, seq]));
        const effortOf = (seq: number): number => voters[seq]?.effort ?? 0;
        const found = leastEffort(electorate, ballots, CIVIL_CODE_278, (id) => effortOf(seqOf.get(id) ?? 0));
        const plain: readonly OracleVoter[] = voters;
        const costs = subsets(indicesOf(plain, 'none'))
          .filter((set) => passes(answering(plain, set, 'yes'), RULE))
          .map((set) => set.reduce((sum, seq) => sum + effortOf(seq), 0));
        expect(found?.effort ?? null).toBe(costs.length === 0 ? null : Math.min(...costs));
        if (found === null) return;
        const won = found.voters.map(({ seq }) => seq);
        expect(passes(answering(plain, won, 'yes'), RULE)).toBe(true);
        expect(won.reduce((sum, seq) => sum + effortOf(seq), 0)).toBe(found.effort);
      }),
    );
  });

  it('may be more people than the smallest set, and is nobody where it passes already', () => {
    const five = heads([20_000, 5000, 5000, 5000, 5000]);
    const byArea = allOf(...approval('entitled', [1, 2]).filter(({ measure }) => measure === 'area'));
    const hard = (id: string): number => (id === 'p1' ? 10 : 2);
    expect(leastEffort(five, new Map(), byArea, hard)).toMatchObject({ effort: 8 });
    expect(leastEffort(five, ballotsOf('y', five), byArea, hard)).toEqual({ effort: 0, voters: [] });
  });

  it('takes the easier of two ways', () => {
    const either = anyOf(CIVIL_CODE_278, allOf(...approval('entitled', [1, 4])));
    const found = leastEffort(equalFlats(12), new Map(), either, () => 1);
    expect(found?.voters.map(({ id }) => id)).toHaveLength(3);
  });

  it('is out of reach where unanimity is broken, and refuses efforts that are not whole', () => {
    const unanimous = allOf(...approval('participating', [1, 1]));
    expect(leastEffort(equalFlats(3), ballotsOf('n', equalFlats(3)), unanimous, () => 1)).toBeNull();
    expect(() => leastEffort(equalFlats(3), new Map(), CIVIL_CODE_278, () => 0.5)).toThrow(RangeError);
    expect(() => leastEffort(equalFlats(3), new Map(), CIVIL_CODE_278, () => -1)).toThrow(RangeError);
  });
});

describe('conditions that are not met', () => {
  const twelve = equalFlats(12);
  const opinions = (consents: number, unmet: number, objects: number) => {
    const answers = [
      ...Array.from({ length: consents }, () => ({ answer: 'consentsAndPays' as const })),
      ...Array.from({ length: unmet }, () => ({ answer: 'consentsAndPays' as const, ceiling: fen(1) })),
      ...Array.from({ length: objects }, () => ({ answer: 'objects' as const })),
    ];
    const entries = answers.map(({ answer, ...rest }, index) => anOpinion(`${index + 1}`, answer, rest));
    return effectiveOpinions(entries, 'v1', () => fen(2));
  };

  it('can be worse read as absent, for participation falls', () => {
    expect(readingsOf(twelve, opinions(6, 2, 0), CIVIL_CODE_278)).toEqual({
      unmet: ['7', '8'],
      asObjecting: 'passIfClosedNow',
      asAbsent: 'open',
      cautious: 'open',
    });
  });

  it('can be worse read as objecting', () => {
    expect(readingsOf(twelve, opinions(6, 2, 2), CIVIL_CODE_278)).toMatchObject({
      asObjecting: 'impossible',
      asAbsent: 'passIfClosedNow',
      cautious: 'impossible',
    });
  });

  it('make no difference where all are met', () => {
    const held = readingsOf(twelve, opinions(9, 0, 0), CIVIL_CODE_278);
    expect(held).toEqual({
      unmet: [],
      asObjecting: 'lockedPass',
      asAbsent: 'lockedPass',
      cautious: 'lockedPass',
    });
    expect(isMet(CIVIL_CODE_278, tally(twelve, ballotsOf('yyyyyyyyy', twelve)))).toBe(true);
  });
});
