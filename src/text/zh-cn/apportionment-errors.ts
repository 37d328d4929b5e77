import type {
  ApportionmentError,
  BasisFault,
  ConcessionFault,
  FundingFault,
} from '../../domain/apportionment/errors';
import { assertNever } from '../../domain/kernel/assert-never';
import type { SchemeGap } from '../../domain/proposal/scheme-of';
import { figures } from '../format';
import { quotientText } from '../why/quotient';

type RoomOf = (household: string) => string;

/** Why a scheme gives no figures, and the way out, naming what to correct. */
export function apportionmentErrorText(error: ApportionmentError, roomOf: RoomOf): string {
  switch (error.code) {
    case 'E_ZERO_WEIGHT':
      return '没有人承担费用。请至少让一层选“出资”，系数大于 0。';
    case 'E_NO_COEF':
      return `${error.floor} 层（${roomOf(error.household)}）还没有系数。请填上，例如 1.0；不出钱就选“免缴”。`;
    case 'E_NEG_WEIGHT':
      return `${roomOf(error.household)} 的系数小于 0。请改成大于 0 的数，例如 1.0。`;
    case 'E_POOL_SUM':
      return `几部分费用的比例加起来是 ${quotientText(error.sum)}%，${offHundred(error.difference)}。请改到正好 100%。`;
    case 'E_PERCENT_SUM':
      return `各层百分比加起来是 ${quotientText(error.sum)}%，${offHundred(error.difference)}。请改到正好 100%。`;
    case 'E_CAPS_TOO_LOW':
      return `封顶定得太低，还有 ${figures(error.shortfall)} 元没人出。请把封顶调高，或者少几户封顶。`;
    case 'E_FLOOR_TOO_HIGH':
      return `保底加起来比要筹的钱还多 ${figures(error.excess)} 元。请把保底调低。`;
    case 'E_BOUNDS_CROSS':
      return `${roomOf(error.household)} 的保底 ${figures(error.min)} 元高于封顶 ${figures(error.max)} 元。请改其中一个。`;
    case 'E_FIXED_EXCEEDS_NET':
      return `定额出资加起来 ${figures(error.fixed)} 元，比要筹的 ${figures(error.net)} 元还多 ${figures(error.excess)} 元。请把定额调低。`;
    case 'E_FUNDING':
      return fundingText(error.reason, roomOf);
    case 'E_BASIS':
      return basisText(error.reason);
    case 'E_AREA_PRECISION':
      return `${roomOf(error.household)} 的面积不对。请填到 0.01 平方米，例如 89.25。`;
    case 'E_DUP_ID':
      return `${DOUBLE[error.of]}里有两项用了同一个编号。请删掉重复的一项再填。`;
    case 'E_UNKNOWN_HOUSEHOLD':
      return `方案里提到的 ${roomOf(error.household)} 已经不在名单里。请在方案里把这一户去掉。`;
    case 'E_CONCESSION':
      return concessionText(roomOf(error.household), error.fault, roomOf);
    default:
      return assertNever(error);
  }
}

/** What is still missing before anything can be shared, and where to fill it in. */
export function schemeGapText(gap: SchemeGap, roomOf: RoomOf): string {
  switch (gap.kind) {
    case 'noHouseholds':
      return '还没有住户。请先填住户名单，再来分摊。';
    case 'noCosts':
      return '还没有填费用。请先填总价，没有报价可以先估一个。';
    case 'areaMissing':
      return `${gap.households.map(roomOf).join('、')} 还没有面积。请在住户名单里填上，每户的钱才能算出来。`;
    default:
      return assertNever(gap);
  }
}

const DOUBLE = { household: '住户', cost: '费用', funding: '补贴', pool: '分摊部分' } as const;

/** `difference` is 100 − sum. */
function offHundred(difference: { readonly n: bigint; readonly d: bigint }): string {
  return difference.n < 0n
    ? `多了 ${quotientText({ n: -difference.n, d: difference.d })}%`
    : `还差 ${quotientText(difference)}%`;
}

function fundingText(fault: FundingFault, roomOf: RoomOf): string {
  switch (fault.kind) {
    case 'noTableEntry':
      return `补贴表里没有 ${fault.storeys} 层楼的标准。请把补贴金额直接填上。`;
    case 'unknownItem':
      return '有一项补贴对应的费用已经删掉了。请到“费用和补贴”里改一下这项补贴。';
    case 'unknownFunding':
      return '写明补差额的那项补贴已经删掉了。请另选一项。';
    case 'negative':
      return '补贴不能是负数。请填例如 100000。';
    case 'creditAbovePayable':
      return `${roomOf(fault.household)} 用自己账户里的钱比应缴的多 ${figures(fault.excess)} 元。请改少一些。`;
    default:
      return assertNever(fault);
  }
}

function basisText(fault: BasisFault): string {
  switch (fault.kind) {
    case 'amountsDiffer':
      return `各户约定的金额加起来是 ${figures(fault.sum)} 元，要分摊的是 ${figures(fault.total)} 元。请改到一样多。`;
    case 'malformed':
      return `分摊办法里有一项没填好（${fault.part}）。请换一套办法，或者重新填这一项。`;
    case 'unknownPool':
      return '有一笔费用没有说明怎么分。请换一套办法，让所有费用都有分法。';
    case 'mixedPools':
      return '几个部分里，有的按百分比、有的按费用项，合不到一起。请改成都按百分比，或者都按费用项。';
    default:
      return assertNever(fault);
  }
}

function concessionText(room: string, fault: ConcessionFault, roomOf: RoomOf): string {
  switch (fault.kind) {
    case 'notPositive':
      return `${room} 少出的钱要大于 0。请填例如 2000，或者在“按户单独调整”里去掉这一条。`;
    case 'unknownHousehold':
      return `让步里提到的 ${roomOf(fault.household)} 已经不在名单里。请在“按户单独调整”里去掉这一条，再重新写。`;
    case 'noPayers':
      return `${room} 少出的钱还没有写明由谁多出。请在“按户单独调整”里至少选一户。`;
    case 'paysItself':
      return `${room} 不能自己补自己少出的钱。请在“按户单独调整”里另选别的户。`;
    case 'namedTwice':
      return `${roomOf(fault.household)} 在同一条让步里写了两次。请在“按户单独调整”里去掉一次。`;
    case 'exceedsShare':
      return `${room} 少出的钱比它应出的还多 ${figures(fault.excess)} 元。请在“按户单独调整”里改少一些，或者去掉这一条。`;
    default:
      return assertNever(fault);
  }
}
