import { fairnessOf } from '../../domain/project/fairness-view';
import { reckon } from '../../domain/project/money-view';
import type { ProjectState } from '../../domain/project/state';
import { fairnessText } from '../../text/zh-cn/fairness';

/** What the fairness check-up of each proposal comes to, by name; a proposal that cannot be reckoned has none. */
export function checkupsOf(state: ProjectState): ReadonlyMap<string, string> {
  return new Map(
    state.proposals.flatMap((proposal) => {
      const money = reckon(state, proposal);
      if (money.kind !== 'ready') return [];
      const findings = fairnessOf(state, proposal, money);
      const pass = findings.filter(({ verdict }) => verdict === 'pass').length;
      const words =
        pass === findings.length
          ? fairnessText.allPass(pass)
          : fairnessText.someWatch(pass, findings.length - pass);
      return [[proposal.name, words] as const];
    }),
  );
}
