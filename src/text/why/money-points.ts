import type { Fen } from '../../domain/money/fen';
import { sharingHouseholds, toRaise } from '../../domain/project/raised';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { floorsText } from '../floors';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import type { Told, WhyLine, WhyPoint } from './told';

/** From the total to what all share: the points that are the same for every household. */
export function moneyPoints(told: Told): readonly WhyPoint[] {
  const { outcome } = told.money;
  const lines: readonly WhyLine[] = [
    line(whyText.gross, outcome.gross),
    ...(outcome.compensation > 0 ? [line(whyText.compensation, outcome.compensation)] : []),
    ...outcome.funding
      .filter(({ mode, amount }) => mode === 'deducted' && amount > 0)
      .map(({ label, amount }) => less(whyText.less(label), amount)),
    line(whyText.raise, toRaise(outcome)),
  ];
  return [{ key: 'total', kind: 'step', sentence: whyText.total, lines }, sharedPoint(told)];
}

function sharedPoint({ proposal, money, households }: Told): WhyPoint {
  const { outcome, scheme, version } = money;
  const sharing = sharingHouseholds(outcome, households);
  const who = floorsText(sharing.map(({ floor }) => floor));
  const givers = scheme.contributions.flatMap(({ household }) =>
    households.filter(({ id }) => id === household).map(({ room }) => room),
  );
  const exempt = exemptOf(households, proposal).length;
  const gifts = givers.length === 0 ? '' : whyText.gifts(givers.join('、'), figures(outcome.contributions));
  const free = exempt === 0 ? '' : whyText.exemptCount(exempt, proposal.name, version.number);
  const waiting = households.filter(({ id }) => proposal.nonPayers?.includes(id));
  const later =
    waiting.length === 0 ? '' : whyText.payLater(waiting.map(({ room }) => whyText.room(room)).join('、'));
  return {
    key: 'shared',
    kind: 'step',
    sentence: `${gifts}${whyText.shared(gifts !== '', who, sharing.length)}${free}${later}`,
    lines: [line(whyText.sharedBy(sharing.length), outcome.net)],
  };
}

const line = (label: string, amount: Fen): WhyLine => ({ label, amount: figures(amount) });
const less = (label: string, amount: Fen): WhyLine => ({ label, amount: `− ${figures(amount)}` });
