import { TERMS } from '../../domain/agreement/terms';
import { sumFen } from '../../domain/money/fen';
import { consentOf } from '../../domain/project/consent-view';
import { moneyOf } from '../../domain/project/money-view';
import type { Project } from '../../domain/project/project';
import { adoptedProposal } from '../../domain/project/version';
import { href, routes } from '../../routes/routes';
import { testsInWords } from '../../text/consent-sentences';
import { figures, squareMetres } from '../../text/format';
import { ruleName } from '../../text/rule-name';
import { checkText } from '../../text/zh-cn/check';
import { frameText } from '../../text/zh-cn/frame';
import type { SummaryRow } from '../../ui/SummaryList';
import { oddWords } from './odd-words';

/** Everything that becomes final, each line with the way to change it. */
export function summaryRows(project: Project): readonly SummaryRow[] {
  return [...placeRows(project), ...moneyRows(project), ...voteRows(project), termsRow(project)];
}

function placeRows({ id, state }: Project): readonly SummaryRow[] {
  const { estate, building, stairwell, city, community } = state.place;
  const { vote } = consentOf(state);
  const heads = vote?.electorate.heads;
  return [
    {
      term: checkText.place,
      value: frameText.placeName(estate, building, stairwell) || undefined,
      changeHref: href(routes.place(id)),
    },
    {
      term: checkText.city,
      value: [city, community].filter(Boolean).join('　') || undefined,
      changeHref: href(routes.place(id)),
    },
    {
      term: checkText.households,
      value:
        vote && heads !== undefined
          ? checkText.householdsValue(state.households.length, heads, squareMetres(vote.electorate.area))
          : undefined,
      changeHref: href(routes.households(id)),
    },
  ];
}

function moneyRows({ id, state }: Project): readonly SummaryRow[] {
  const money = moneyOf(state);
  const proposal = adoptedProposal(state);
  const costs = href(routes.costs(id));
  const scheme = href(routes.scheme(id));
  if (money.kind !== 'ready' || !proposal)
    return [{ term: checkText.gross, value: undefined, changeHref: costs }];
  const { gross, compensation, external, contributions, net, reserve, shares } = money.outcome;
  const roomOf = (household: string): string =>
    state.households.find((each) => each.id === household)?.room ?? '';
  const paid = figures(sumFen([...shares.map(({ payable }) => payable), compensation]));
  return [
    { term: checkText.gross, value: figures(gross), changeHref: costs },
    ...(compensation === 0
      ? []
      : [{ term: checkText.compensation, value: figures(compensation), changeHref: scheme }]),
    { term: checkText.external, value: figures(external), changeHref: costs },
    { term: checkText.gifts, value: figures(contributions), changeHref: scheme },
    { term: checkText.shared, value: figures(net) },
    { term: checkText.rule, value: ruleName(proposal), changeHref: scheme },
    { term: checkText.unit, value: checkText.units[proposal.unit], changeHref: scheme },
    { term: checkText.odd, value: oddWords(proposal, money.outcome, roomOf) },
    {
      term: checkText.balance,
      value:
        reserve === 0
          ? checkText.balanceValue(shares.length, paid)
          : checkText.balanceWithReserve(shares.length, paid, figures(reserve)),
    },
  ];
}

function voteRows({ id, state }: Project): readonly SummaryRow[] {
  const { vote } = consentOf(state);
  if (!vote) return [];
  const lines = testsInWords(vote.outlook.finding).map(
    ({ measure, label, reached, needed, verdict }) => `${measure}${label} ${reached}，${needed}，${verdict}`,
  );
  return [{ term: checkText.vote, value: lines.join('\n'), changeHref: href(routes.building(id)) }];
}

function termsRow({ id, state }: Project): SummaryRow {
  const filled = TERMS.filter(({ key }) => (state.terms[key] ?? '') !== '').length;
  return {
    term: checkText.terms,
    value: checkText.termsValue(filled, TERMS.length),
    changeHref: href(routes.terms(id)),
  };
}
