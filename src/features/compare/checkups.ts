import { ceilingsMet } from '../../domain/project/ceilings-met';
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
      const ceilings = ceilingsMet(state, money);
      const passes = [
        ...fairnessOf(state, proposal, money).map(({ verdict }) => verdict === 'pass'),
        ...(ceilings === null ? [] : [ceilings.heads.met === ceilings.heads.all]),
      ];
      const passed = passes.filter(Boolean).length;
      const others = passes.length - passed;
      const words = others === 0 ? fairnessText.allPass(passed) : fairnessText.someWatch(passed, others);
      return [[proposal.name, words] as const];
    }),
  );
}
