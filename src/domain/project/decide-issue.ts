import type { PaperContent } from '../agreement/content';
import { err, ok } from '../kernel/result';
import type { Command } from './command';
import type { Decision } from './draft';
import { moneyOf } from './money-view';
import { obstaclesTo } from './readiness';
import type { ProjectState } from './state';

/**
 * Issues the agreement (定稿): the content that was checked on screen is frozen, after every amount in
 * it has been held against the figures of this moment.
 */
export function issueAgreement(
  state: ProjectState,
  { agreement }: Extract<Command, { kind: 'issueAgreement' }>,
): Decision {
  const [obstacle] = obstaclesTo(state);
  if (obstacle) return err({ kind: 'notReadyToIssue', why: obstacle.kind });
  if (!saysWhatHolds(state, agreement.content)) return err({ kind: 'schemeChangedMeanwhile' });
  return ok([{ body: { kind: 'agreementIssued', agreement }, details: [] }]);
}

function saysWhatHolds(state: ProjectState, { scheme, net, households }: PaperContent): boolean {
  const money = moneyOf(state);
  if (money.kind !== 'ready' || money.version.code !== scheme.code) return false;
  const { outcome, shareOf } = money;
  return (
    outcome.net === net &&
    households.length === state.households.length &&
    households.every(({ id, payable }) => shareOf.get(id)?.payable === payable)
  );
}
