import { variesMoney } from '../../domain/project/variation';
import { figureOf, shownFigure } from '../../shell/floor-figure';
import { floorsText } from '../../text/floors';
import { figures } from '../../text/format';
import { apportionmentErrorText } from '../../text/zh-cn/apportionment-errors';
import { meetingText } from '../../text/zh-cn/meeting';
import { schemeText } from '../../text/zh-cn/scheme';
import type { Meeting } from './use-meeting';

/** What is being tried, old figure first: 总价 520,000 → 540,000. */
export function triedWords({ before, now, variation }: Meeting): readonly string[] {
  const { tries } = meetingText;
  const money = variesMoney(variation) ? moneyWords(before.money, now.money) : [];
  const extras = variation.extras.map(({ label }) => tries.plus(label));
  const figure = figureOf(before.proposal.basis);
  const { basis } = before.proposal;
  const floors = Object.entries(variation.figures)
    .sort(([a], [b]) => Number(b) - Number(a))
    .map(([floor, next]) => {
      const recorded = 'table' in basis ? basis.table[floor] : undefined;
      const label = tries.ofFloor(floorsText([Number(floor)]), schemeText.figures[figure ?? 'none']);
      return figure === null || recorded === undefined
        ? label
        : tries.changed(label, shownFigure(recorded, figure), shownFigure(next, figure));
    });
  return [...extras, ...money, ...floors];
}

function moneyWords(before: Meeting['before']['money'], now: Meeting['now']['money']): readonly string[] {
  const { tries } = meetingText;
  if (before.kind !== 'ready' || now.kind !== 'ready') return [];
  const words = (label: string, old: typeof before.outcome.gross, next: typeof old): readonly string[] =>
    old === next ? [] : [tries.changed(label, figures(old), figures(next))];
  return [
    ...words(tries.kinds.price, before.outcome.gross, now.outcome.gross),
    ...words(tries.kinds.subsidy, before.outcome.external, now.outcome.external),
  ];
}

/** Why nothing can be reckoned with what is tried; empty where it can. */
export function refusalWords({ now, project }: Meeting): readonly string[] {
  const { households } = project.state;
  const roomOf = (id: string): string => households.find((each) => each.id === id)?.room ?? id;
  return now.money.kind === 'refused'
    ? now.money.errors.map((error) => apportionmentErrorText(error, roomOf))
    : [];
}
