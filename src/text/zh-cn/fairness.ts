import type { Verdict } from '../../domain/apportionment/fairness/finding';
import type { CostDriver } from '../../domain/apportionment/scheme';

/** Words of the fairness check-up: about figures, never about people. */
export const fairnessText = {
  title: '公平性体检',
  lead: '这里只看数，不评人。“请看一眼”不是不行，是请大家心里有数。',
  back: '分摊方案',
  which: '看哪个方案',
  proposal: (name: string, isAdopted: boolean): string => (isAdopted ? `${name}（拟用）` : name),
  notYet: '还没有分摊方案，或者还算不出每户的钱。',
  toScheme: '去定分摊方案',
  verdicts: { pass: '没有问题', watch: '请看一眼', fail: '请商量' } satisfies Record<Verdict, string>,
  allPass: (count: number): string => `${count} 项都没有问题`,
  someWatch: (pass: number, others: number): string => `${pass} 项没有问题，${others} 项请看一眼`,

  balance: {
    title: '账目平衡',
    pass: '各户应出的钱加起来，正好是要分摊的钱。',
    fail: '各户应出的钱加起来，和要分摊的钱对不上。请先不要定稿。',
  },
  lowerFloors: {
    title: '低层没有替高层出钱',
    value: (short: number): string => (short === 0 ? '每一段都没超过' : `${short} 段超过`),
    pass: '不管看到哪一层，这一层和以下合计付的，都没有超过只修到这一层的电梯要花的钱。',
    short: (floor: string): string => `${floor}和以下合计付的，超过只到${floor}的电梯要花的钱。`,
    agreed: '超过的部分是这些住户自愿出的。',
    limit: '只修到这层要花',
    row: (floor: string): string => `${floor}和以下`,
  },
  upperFloors: {
    title: '高层付足了多修的部分',
    value: (short: number): string => (short === 0 ? '每一段都付足' : `${short} 段没付足`),
    pass: '不管从哪一层看，这一层以上合计付的，都不少于为他们往上多修要花的钱。',
    short: (floor: string): string => `${floor}以上合计付的，少于为他们往上多修要花的钱。`,
    agreed: '',
    limit: '往上多修要花',
    row: (floor: string): string => `${floor}以上`,
  },
  rows: { show: '看每一段的数', scope: '看到哪一层', paid: '合计付', slack: '差' },
  sameCondition: {
    title: '条件一样，价钱一样',
    value: (groups: number): string => (groups === 0 ? '没有差别' : `${groups} 处不一样`),
    pass: '同一层、面积和用途都一样的住户，出的钱最多差一个零头。',
    group: (rooms: string, lowest: string, highest: string): string =>
      `${rooms} 条件一样，出 ${lowest}～${highest} 元`,
    agreed: '（商定的）',
    settle: '请写明为什么，或者改成一样。',
  },
  floorMonotone: {
    title: '越高出得越多',
    value: (count: number): string => (count === 0 ? '没有倒挂' : `${count} 处倒挂`),
    pass: '没有低层比高层出得还多的。',
    pair: (lower: string, upper: string, excess: string): string => `${lower} 比 ${upper} 多出 ${excess} 元`,
    more: (count: number): string => `，另外还有 ${count} 处`,
  },
  distance: {
    title: '和分段受益法比',
    value: (part: string): string => `差 ${part}`,
    sentence: (part: string): string =>
      `分段受益法把每一段井道的钱，只分给坐电梯经过这一段的住户。和它比，有 ${part} 的钱换了人出。这是一把尺子，不是标准答案。`,
  },
  concentration: {
    title: '钱集中在谁身上',
    times: (times: string): string => `最高是最低的 ${times} 倍`,
    nobody: '没有人出钱',
    sentence: (part: string, spread: string): string =>
      `出得最多的一户占总数的 ${part}。各户相差的程度是 ${spread}（0 是每户一样，越接近 1 越集中）。`,
  },

  bounds: {
    title: '封顶和保底',
    value: (count: number): string => (count === 0 ? '没有哪户碰到' : `${count} 户碰到`),
    none: '没有哪一户碰到封顶或保底，定不定都一样。',
    capped: (rooms: string): string => `${rooms} 出到封顶`,
    raised: (rooms: string): string => `${rooms} 出到保底`,
    others: (factor: string): string => `。差额由其余各户按同一比例分，是按份数算的 ${factor} 倍。`,
  },

  ceilings: {
    title: '“最多出多少”的同意',
    value: (met: number, all: number): string => `${all} 人里有 ${met} 人够得上`,
    met: '说了“最多出多少”的业主，按这个方案都没有超过。',
    over: (heads: number, met: string, all: string): string =>
      `${heads} 人按这个方案要出的钱超过了自己说的数。够得上的业主面积 ${met} ㎡，提了条件的一共 ${all} ㎡。`,
  },

  drivers: {
    title: '每项费用随什么增加',
    lead: '体检要知道“只修到二层”大约要花多少。下面先按一般情况填好，不对就改。改这里不影响每户的钱，也不用请大家再确认。',
    of: (label: string, amount: string): string => `${label} ${amount} 元`,
    kinds: {
      fixed: '修几层都要这么多',
      perHeight: '楼越高越多',
      perStop: '每停一层加一份',
      atStop: '只为某一层',
    } satisfies Record<CostDriver['kind'], string>,
    assumed: '按一般情况填的，请看看对不对',
    scaled: '各段的钱按现在要分摊的总数折算过，所以最后一段和总数一样。',
  },
} as const;
