import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestBlock } from '../../src/domain/consent/blocking';
import { boundsOf } from '../../src/domain/consent/bounds';
import { electorateOf } from '../../src/domain/consent/electorate';
import { followingMajority, majorityOf } from '../../src/domain/consent/follow-majority';
import { leastChange } from '../../src/domain/consent/least-change';
import { missingConsent } from '../../src/domain/consent/missing-consent';
import { helpedByObjection } from '../../src/domain/consent/outlook';
import { powerOf } from '../../src/domain/consent/power';
import { passProbability } from '../../src/domain/consent/probability';
import {
  allOf,
  approval,
  isMet,
  participation,
  type Requirement,
} from '../../src/domain/consent/requirement';
import { simulate } from '../../src/domain/consent/simulation';
import { statusOf } from '../../src/domain/consent/status';
import { tally } from '../../src/domain/consent/tally';
import { upset } from '../../src/domain/consent/upset';
import { isSame, ONE, ratio, total } from '../../src/domain/kernel/ratio';
import { aUnit, ballotsOf, heads } from '../builders/consent';
import {
  answering,
  bruteBlock,
  bruteBounds,
  bruteFewest,
  brutePower,
  bruteStatus,
  completions,
  indicesOf,
  type OracleRule,
  type OracleVoter,
  passes,
  type Said,
} from '../oracle/consent';

const RULES: readonly OracleRule[] = [
  { quorum: [2, 3], approve: [3, 4], isStrict: false, base: 'participants' },
  { quorum: [2, 3], approve: [1, 2], isStrict: true, base: 'participants' },
  { quorum: [0, 1], approve: [2, 3], isStrict: false, base: 'all' },
  { quorum: [1, 2], approve: [9, 10], isStrict: false, base: 'participants' },
  { quorum: [1, 2], approve: [1, 1], isStrict: false, base: 'participants' },
];

const requirementOf = ({ quorum, approve, isStrict, base }: OracleRule): Requirement =>
  allOf(
    ...participation(quorum),
    ...approval(base === 'all' ? 'entitled' : 'participating', approve, isStrict ? 'moreThan' : 'atLeast'),
  );

const LETTERS: Readonly<Record<Said, string>> = { yes: 'y', no: 'n', abstain: 'a', none: '-' };
const read = (voters: readonly OracleVoter[]) => {
  const electorate = heads(voters.map(({ area }) => area));
  return { electorate, ballots: ballotsOf(voters.map(({ said }) => LETTERS[said]).join(''), electorate) };
};

/** Few sizes, so that votes fall exactly on a threshold often. */
const anyArea = fc.oneof(fc.constantFrom(4000, 6000, 8000, 12000), fc.integer({ min: 2000, max: 30_000 }));
const anySaid = fc.constantFrom<Said>('yes', 'yes', 'no', 'abstain', 'none', 'none');
const anyVote = (most: number) =>
  fc.array(fc.record({ area: anyArea, said: anySaid }), { minLength: 1, maxLength: most });
const anyRule = fc.constantFrom(...RULES);

describe('a vote that is still running', () => {
  it('P41 stands where every completion says that it stands', () => {
    fc.assert(
      fc.property(anyVote(7), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        expect(statusOf(requirementOf(rule), tally(electorate, ballots))).toBe(bruteStatus(voters, rule));
      }),
    );
  });

  it('passes or fails now as the statute says word by word', () => {
    fc.assert(
      fc.property(anyVote(40), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        expect(isMet(requirementOf(rule), tally(electorate, ballots))).toBe(passes(voters, rule));
      }),
    );
  });

  it('P43 lacks as few consents as brute force finds, and every set shown does pass', () => {
    fc.assert(
      fc.property(anyVote(9), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const missing = missingConsent(electorate, ballots, requirementOf(rule));
        const fewest = bruteFewest(voters, rule);
        expect(missing.kind === 'some' ? missing.size : missing.kind === 'nobody' ? 0 : null).toBe(fewest);
        if (missing.kind !== 'some') return;
        for (const set of missing.sets) {
          const indices = set.map(({ seq }) => seq);
          expect(passes(answering(voters, indices, 'yes'), rule)).toBe(true);
        }
      }),
    );
  });

  it('passes with exactly those sets that are as many and own as much as it says', () => {
    fc.assert(
      fc.property(anyVote(8), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const missing = missingConsent(electorate, ballots, requirementOf(rule), 1000);
        if (missing.kind !== 'some') return;
        const silent = indicesOf(voters, 'none');
        const sets = allOfSize(silent, missing.size);
        const passing = sets.filter((set) => passes(answering(voters, set, 'yes'), rule));
        expect(missing.sets.length).toBe(passing.length);
        expect(missing.anyWill).toBe(passing.length === sets.length);
        const isEnough = (set: readonly number[]): boolean =>
          set.reduce((sum, index) => sum + (voters[index]?.area ?? 0), 0) >= missing.areaAtLeast;
        expect(sets.filter(isEnough)).toEqual(passing);
      }),
    );
  });

  it('P44 needs as few people to be won as brute force finds when those against may come round', () => {
    fc.assert(
      fc.property(anyVote(9), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const change = leastChange(electorate, ballots, requirementOf(rule));
        const size = change && change.newConsents.length + change.converted.length;
        expect(size).toBe(bruteFewest(voters, rule, ['none', 'no', 'abstain']));
      }),
    );
  });

  it('P45 can be blocked by as few as brute force finds over objecting, abstaining and staying away', () => {
    fc.assert(
      fc.property(anyVote(6), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const block = smallestBlock(electorate, ballots, requirementOf(rule));
        expect(block?.voters.length ?? null).toBe(bruteBlock(voters, rule));
      }),
    );
  });

  it('is undone by as few further objections as brute force finds', () => {
    fc.assert(
      fc.property(anyVote(8), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const found = upset(electorate, ballots, requirementOf(rule));
        const silent = indicesOf(voters, 'none');
        const sizes = silent
          .map((_, index) => index + 1)
          .filter((size) =>
            allOfSize(silent, size).some((set) => !passes(answering(voters, set, 'no'), rule)),
          );
        expect(found?.length ?? null).toBe(passes(voters, rule) ? (sizes[0] ?? null) : null);
      }),
    );
  });

  it('P48 treats abstaining and objecting alike', () => {
    fc.assert(
      fc.property(anyVote(12), anyRule, (voters, rule) => {
        const swapped = voters.map((each) =>
          each.said === 'abstain' ? { ...each, said: 'no' as const } : each,
        );
        const [left, right] = [read(voters), read(swapped)];
        const requirement = requirementOf(rule);
        expect(statusOf(requirement, tally(left.electorate, left.ballots))).toBe(
          statusOf(requirement, tally(right.electorate, right.ballots)),
        );
      }),
    );
  });

  it('P49 never stops passing because of one more consent', () => {
    fc.assert(
      fc.property(anyVote(12), anyRule, (voters, rule) => {
        fc.pre(passes(voters, rule));
        for (const index of indicesOf(voters, 'none')) {
          const { electorate, ballots } = read(answering(voters, [index], 'yes'));
          expect(isMet(requirementOf(rule), tally(electorate, ballots))).toBe(true);
        }
      }),
    );
  });

  it('names exactly those whose objection would make it pass', () => {
    fc.assert(
      fc.property(anyVote(12), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const helped = helpedByObjection(electorate, ballots, requirementOf(rule)).map(({ seq }) => seq);
        const brute = indicesOf(voters, 'none').filter(
          (index) => !passes(voters, rule) && passes(answering(voters, [index], 'no'), rule),
        );
        expect(helped).toEqual(brute);
      }),
    );
  });
});

describe('heads', () => {
  it('P47 are one fewer, over the same area, when two flats turn out to have one owner', () => {
    fc.assert(
      fc.property(fc.array(anyArea, { minLength: 2, maxLength: 20 }), (areas) => {
        const apart = areas.map((area, index) => aUnit(`${index}`, area));
        const together = areas.map((area, index) =>
          aUnit(`${index}`, area, [index < 2 ? 'same' : `p${index}`]),
        );
        const [before, after] = [electorateOf(apart), electorateOf(together)];
        expect(after.area).toBe(before.area);
        expect(after.heads).toBe(before.heads - 1);
      }),
    );
  });
});

describe('silence that follows the majority', () => {
  it('P55 changes nothing where there is no majority', () => {
    fc.assert(
      fc.property(anyVote(12), (voters) => {
        const { electorate, ballots } = read(voters);
        const cast = tally(electorate, ballots);
        fc.pre(majorityOf(cast) === null);
        expect(followingMajority(cast)).toEqual(cast);
      }),
    );
  });

  it('leaves a locked vote locked and an impossible one impossible', () => {
    fc.assert(
      fc.property(anyVote(7), anyRule, (voters, rule) => {
        const { electorate, ballots } = read(voters);
        const requirement = requirementOf(rule);
        const cast = tally(electorate, ballots);
        const status = statusOf(requirement, cast, followingMajority(cast));
        const outcomes = completions(voters, ['yes', 'no', 'none']).map((each) => {
          const completed = read(each);
          return isMet(requirement, followingMajority(tally(completed.electorate, completed.ballots)));
        });
        if (status === 'lockedPass') expect(outcomes.every(Boolean)).toBe(true);
        if (status === 'impossible') expect(outcomes.some(Boolean)).toBe(false);
      }),
    );
  });
});

describe('the bounds of a building', () => {
  const anyAreas = fc.array(anyArea, { minLength: 1, maxLength: 7 });

  it('are those found by going through every vote', () => {
    fc.assert(
      fc.property(anyAreas, anyRule, (areas, rule) => {
        const bounds = boundsOf(heads(areas), requirementOf(rule));
        const brute = bruteBounds(areas, rule);
        expect(bounds.fewestConsents?.consents ?? null).toBe(brute.fewest);
        expect(bounds.alwaysPass).toBe(brute.alwaysPass);
        expect(bounds.alwaysBlock).toBe(brute.alwaysBlock);
      }),
    );
  });

  it('are those found by going through every vote of a given turnout', () => {
    fc.assert(
      fc.property(anyAreas, anyRule, fc.nat({ max: 7 }), (areas, rule, wish) => {
        const turnout = Math.min(wish, areas.length);
        const bounds = boundsOf(heads(areas), requirementOf(rule), turnout);
        const brute = bruteBounds(areas, rule, turnout);
        expect(bounds.fewestConsents?.consents ?? null).toBe(brute.fewest);
        expect(bounds.alwaysPass).toBe(brute.alwaysPass);
        expect(bounds.alwaysBlock).toBe(brute.alwaysBlock);
      }),
    );
  });
});

describe('power', () => {
  const anyAreas = fc.array(anyArea, { minLength: 1, maxLength: 6 });

  it('P52 equals the count over every coalition and every order, and adds up to one', () => {
    fc.assert(
      fc.property(anyAreas, anyRule, (areas, rule) => {
        const powers = powerOf(heads(areas), requirementOf(rule));
        if (!powers.ok) throw new Error('few kinds were expected');
        const list = [...powers.value.values()];
        const brute = brutePower(areas, rule);
        const orders = areas.reduce((product, _, index) => product * BigInt(index + 1), 1n);
        expect(list.map(({ swings }) => Number(swings))).toEqual(brute.map(({ swings }) => swings));
        expect(list.map(({ pivot }) => pivot)).toEqual(
          brute.map(({ pivots }) => ratio(BigInt(pivots), orders)),
        );
        expect(isSame(total(list.map(({ pivot }) => pivot)), ONE)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('P52 is equal for equal areas', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), anyRule, (count, rule) => {
        const powers = powerOf(heads(Array.from({ length: count }, () => 8000)), requirementOf(rule));
        if (!powers.ok) throw new Error('one kind was expected');
        for (const { pivot } of powers.value.values()) expect(pivot).toEqual(ratio(1n, BigInt(count)));
      }),
    );
  });
});

describe('the chance of passing', () => {
  const anyWeights = fc
    .tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 4 }))
    .filter(([yes, no, out]) => yes + no + out > 0)
    .map(([consents, objects, staysAway]) => ({ consents, objects, staysAway }));

  it('P53 equals the sum over every outcome, is one when locked and none when impossible', () => {
    fc.assert(
      fc.property(
        anyVote(7),
        anyRule,
        fc.array(anyWeights, { minLength: 7, maxLength: 7 }),
        (voters, rule, weights) => {
          const { electorate, ballots } = read(voters);
          const requirement = requirementOf(rule);
          const seqOf = new Map(electorate.voters.map(({ id, seq }) => [id, seq]));
          const of = (seq: number) => weights[seq] ?? { consents: 1, objects: 0, staysAway: 0 };
          const chance = passProbability(electorate, ballots, requirement, (id) => of(seqOf.get(id) ?? 0));
          if (!chance.ok) throw new Error('few outcomes were expected');
          const silent = indicesOf(voters, 'none');
          const whole = silent.reduce((product, seq) => {
            const { consents, objects, staysAway } = of(seq);
            return product * (consents + objects + staysAway);
          }, 1);
          const passing = completions(voters, ['yes', 'no', 'none'])
            .filter((each) => passes(each, rule))
            .reduce((sum, each) => {
              const weightOf = {
                yes: 'consents',
                no: 'objects',
                abstain: 'objects',
                none: 'staysAway',
              } as const;
              return (
                sum +
                silent.reduce((product, seq) => product * of(seq)[weightOf[each[seq]?.said ?? 'none']], 1)
              );
            }, 0);
          expect(chance.value).toEqual(ratio(BigInt(passing), BigInt(whole)));
          const status = statusOf(requirement, tally(electorate, ballots));
          if (status === 'lockedPass') expect(chance.value).toEqual(ONE);
          if (status === 'impossible') expect(chance.value.n).toBe(0n);
        },
      ),
    );
  });

  it('P54 is drawn alike twice with the same seed', () => {
    fc.assert(
      fc.property(anyVote(8), anyRule, fc.integer(), (voters, rule, seed) => {
        const { electorate, ballots } = read(voters);
        const draw = () =>
          simulate(
            electorate,
            ballots,
            requirementOf(rule),
            () => ({ consents: 3, objects: 1, staysAway: 1 }),
            {
              runs: 20,
              seed,
            },
          );
        expect(draw()).toEqual(draw());
      }),
    );
  });
});

const allOfSize = (indices: readonly number[], size: number): readonly (readonly number[])[] =>
  size === 0
    ? [[]]
    : indices.flatMap((index, place) =>
        allOfSize(indices.slice(place + 1), size - 1).map((rest) => [index, ...rest]),
      );
