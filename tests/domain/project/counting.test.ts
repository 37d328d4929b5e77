import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import { consentOf } from '../../../src/domain/project/consent-view';
import type { Project } from '../../../src/domain/project/project';
import { paperVote } from '../../../src/text/paper-vote';
import { carryOut, opinionOn, refusalOf, settled } from '../../builders/project';

/** One household does not block; nobody else has answered. */
const oneNotBlocking = (): Project => {
  const project = settled();
  return carryOut(project, opinionOn(project, '101', 'notBlocking'));
};

const counted = (notBlocking: 'consents' | 'participates' | 'absent') => {
  const project = carryOut(oneNotBlocking(), {
    kind: 'setCounting',
    counting: { consentsNotPaying: 'participates', notBlocking },
  });
  const { vote, opinionOf } = consentOf(project.state);
  if (!vote) throw new Error('No vote.');
  return {
    tally: vote.outlook.cast,
    paper: paperVote(vote, opinionOf, project.state.households, day('2026-11-24')),
  };
};

describe('how 不阻挡 counts', () => {
  it('takes part without agreeing unless somebody settles otherwise', () => {
    const tally = consentOf(oneNotBlocking().state).vote?.outlook.cast;
    expect([tally?.participating.heads, tally?.consenting.heads]).toEqual([1, 0]);
  });

  it.each([
    ['consents', 1, 1],
    ['participates', 1, 0],
    ['absent', 0, 0],
  ] as const)(
    'is settled as %s for the screen and the paper alike',
    (notBlocking, participating, consenting) => {
      const { tally, paper } = counted(notBlocking);
      expect([tally.participating.heads, tally.consenting.heads]).toEqual([participating, consenting]);
      expect([paper.participatingHeads, paper.consentingHeads]).toEqual([participating, consenting]);
      expect(paper.answers.find(({ label }) => label === '不阻挡')?.counts).toBe(notBlocking);
    },
  );

  it('is not settled again as it already counts', () => {
    const same = {
      kind: 'setCounting',
      counting: { consentsNotPaying: 'consents', notBlocking: 'participates' },
    } as const;
    expect(refusalOf(settled(), same)).toEqual({ kind: 'nothingToChange' });
  });
});
