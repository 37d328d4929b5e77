import type { Basis } from '../../domain/apportionment/basis';
import type { CostItem } from '../../domain/apportionment/scheme';
import { isOfOneRule, ruledPools } from '../../domain/proposal/pools-of';
import type { Proposal } from '../../domain/proposal/proposal';
import { partLabel } from './pool-views';

const OF_EACH = '每户应出资额＝';

/**
 * How a share is worked out, as one line without a full stop; a clause of the agreement goes on behind it. Of several
 * rules the share is the sum of what each of them gives.
 */
export const ruleFormula = (
  proposal: Pick<Proposal, 'basis' | 'parts'>,
  costs: readonly Pick<CostItem, 'id' | 'label'>[],
): string =>
  isOfOneRule(proposal)
    ? `${OF_EACH}${share(proposal.basis)}`
    : `${OF_EACH}以下各部分之和：${ruledPools(proposal)
        .map(
          (each) => `${partLabel(each, costs)}＝${share(each.basis).replaceAll('分摊总额', '这部分分摊额')}`,
        )
        .join('；')}`;

function share(basis: Basis): string {
  switch (basis.kind) {
    case 'coef':
      return BY_COEFFICIENT;
    case 'coefArea':
      return BY_COEFFICIENT_AND_AREA;
    case 'arithmetic':
    case 'geometric':
      return basis.perArea === true ? BY_COEFFICIENT_AND_AREA : BY_COEFFICIENT;
    case 'floorThenArea':
      return '分摊总额×本层系数÷各出资层系数之和×本户面积÷本层出资户面积之和';
    case 'floorThenEqual':
      return '分摊总额×本层系数÷各出资层系数之和÷本层出资户数';
    case 'floorPercent':
      return basis.within === 'area'
        ? '分摊总额×本层百分比×本户面积÷本层出资户面积之和'
        : '分摊总额×本层百分比÷本层出资户数';
    case 'householdPercent':
      return '分摊总额×本户百分比';
    case 'area':
      return '分摊总额×本户面积÷各出资户面积之和';
    case 'equal':
      return '分摊总额×本户份数÷各出资户份数之和，每户一份';
    case 'steps':
      return '分摊总额×到本户门口的台阶数÷各出资户台阶数之和';
    case 'height':
      return '分摊总额×本户停靠高度÷各出资户停靠高度之和';
    case 'shapley':
      return '本户用到的各段井道里，每段费用由用到它的出资户平分，各段相加';
    case 'usage':
      return '分摊总额×本户份数÷各出资户份数之和';
    case 'custom':
      return '当面约定的金额';
  }
}

const BY_COEFFICIENT = '分摊总额×本户系数÷各出资户系数之和';
const BY_COEFFICIENT_AND_AREA = '分摊总额×本户系数×本户面积÷各出资户“系数×面积”之和';
