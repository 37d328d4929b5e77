import type { Basis } from '../../domain/apportionment/basis';
import { ruleInWords } from '../../domain/apportionment/rules';
import type { CostItem } from '../../domain/apportionment/scheme';
import type { Household } from '../../domain/building/household';
import { isOfOneRule, ruledPools } from '../../domain/proposal/pools-of';
import type { Proposal } from '../../domain/proposal/proposal';
import { exemptOf } from '../../domain/proposal/scheme-of';
import { floorWord } from '../numeral';
import { whyText } from '../zh-cn/why';
import { partLabel } from './pool-views';
import { singleRuleSentences } from './single-rules';
import { ownCoefficient } from './weights';

/** The rule of a proposal as full sentences: how one shares, who is exempt, who came in with a coefficient of its own. */
export const ruleSentences = (
  proposal: Proposal,
  households: readonly Household[],
  costs: readonly Pick<CostItem, 'id' | 'label'>[],
): readonly string[] => [
  ...ruledPools(proposal).map((each) => {
    const sentence = ruleInWords(payingFloorsOnly({ ...proposal, basis: each.basis }, households));
    return isOfOneRule(proposal) ? sentence : whyText.partRule(partLabel(each, costs), sentence);
  }),
  ...exemptSentence(proposal, households),
  ...households.flatMap(({ id, room }) => {
    const own = ownCoefficient(proposal, id);
    return own === null ? [] : [whyText.joinsWith(room, own)];
  }),
  ...singleRuleSentences(proposal, households),
];

/** The basis without the coefficients of floors on which nobody pays: they would read as if they counted. */
function payingFloorsOnly(proposal: Proposal, households: readonly Household[]): Basis {
  const { basis } = proposal;
  if (!('table' in basis)) return basis;
  const { nonPayers = [] } = proposal;
  const exempt = new Set([...exemptOf(households, proposal), ...nonPayers]);
  const paying = new Set(
    households
      .filter(({ id }) => !exempt.has(id) && ownCoefficient(proposal, id) === null)
      .map(({ floor }) => `${floor}`),
  );
  const table = Object.fromEntries(Object.entries(basis.table).filter(([floor]) => paying.has(floor)));
  return { ...basis, table };
}

function exemptSentence(proposal: Proposal, households: readonly Household[]): readonly string[] {
  const exempt = new Set(exemptOf(households, proposal));
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => a - b);
  const whole = floors.filter((floor) =>
    households.every((each) => each.floor !== floor || exempt.has(each.id)),
  );
  const single = households.filter(({ id, floor }) => exempt.has(id) && !whole.includes(floor));
  const names = [...whole.map(floorWord), ...single.map(({ room }) => whyText.room(room))];
  return names.length === 0 ? [] : [whyText.exempt(names.join('、'))];
}
