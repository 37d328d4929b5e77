import { compare, isSame, minus, type Ratio, whole } from '../../kernel/ratio';
import type { Player, StopCost } from './airport-game';

/** What the households up to a stop pay, and what a lift of their own would cost them. */
export type CoreRow = {
  readonly stop: number;
  readonly paid: Ratio;
  readonly limit: Ratio;
  readonly slack: Ratio;
};

/**
 * One row per stop, lowest first: nobody up to that stop may pay more together than their own lift
 * would cost (下层不补贴上层). For these games the nested rows are the whole core test (Littlechild and Owen 1973).
 */
export const coreRows = (costs: readonly StopCost[], players: readonly Player[]): readonly CoreRow[] =>
  costs.map(({ stop, cost }) => {
    const paid = whole(players.reduce((sum, player) => (player.need <= stop ? sum + player.paid : sum), 0));
    return { stop, paid, limit: cost, slack: minus(cost, paid) };
  });

/** Whether nobody is better off with a lift of their own; nobody may receive money, and all is paid. */
export function isInCore(costs: readonly StopCost[], players: readonly Player[]): boolean {
  const rows = coreRows(costs, players);
  const top = rows.at(-1);
  const isPaid = top === undefined ? players.every(({ paid }) => paid === 0) : isSame(top.paid, top.limit);
  return isPaid && players.every(({ paid }) => paid >= 0) && rows.every(({ slack }) => slack.n >= 0n);
}

/** The same rows from above (上层付足增量): those beyond a stop pay at least what they add to the cost. */
export const upperRows = (costs: readonly StopCost[], players: readonly Player[]): readonly CoreRow[] => {
  const full = costs.at(-1)?.cost ?? whole(0);
  return costs.slice(0, -1).map(({ stop, cost }) => {
    const paid = whole(players.reduce((sum, player) => (player.need > stop ? sum + player.paid : sum), 0));
    const limit = minus(full, cost);
    return { stop, paid, limit, slack: minus(paid, limit) };
  });
};

/** The stops at which a row falls short. */
export const shortRows = (rows: readonly CoreRow[]): readonly CoreRow[] =>
  rows.filter(({ slack }) => compare(slack, whole(0)) < 0);
