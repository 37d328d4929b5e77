/** How a term is typed and printed: `percent` and `money` (yuan) as decimal text, `day` as 2026-11-24, the rest as written. */
export type TermKind = 'text' | 'longText' | 'percent' | 'money' | 'day';

/** The part of the agreement a term belongs to; forms are laid out by it. */
export type TermGroupId =
  | 'publicity'
  | 'lift'
  | 'funding'
  | 'payment'
  | 'use'
  | 'upkeep'
  | 'works'
  | 'default'
  | 'closing';

/** One blank of the agreement (协议空项): what nobody has filled in prints as a ruled blank, never as a default. */
export type Term = {
  readonly key: string;
  readonly group: TermGroupId;
  readonly label: string;
  /** How others filled it in; shown as help and never taken as a value. */
  readonly example: string;
  readonly kind: TermKind;
};

export const TERM_GROUPS: readonly TermGroupId[] = [
  'publicity',
  'lift',
  'funding',
  'payment',
  'use',
  'upkeep',
  'works',
  'default',
  'closing',
];

/** Every blank of the agreement, in the order in which the clauses ask for it. */
export const TERMS = [
  { key: 'publicityFrom', group: 'publicity', label: '公示开始日', example: '2026年11月10日', kind: 'day' },
  { key: 'publicityTo', group: 'publicity', label: '公示截止日', example: '2026年11月19日', kind: 'day' },
  {
    key: 'fullTextAt',
    group: 'publicity',
    label: '全文存放处',
    example: '402室和社区居民委员会',
    kind: 'text',
  },
  {
    key: 'objectionsTo',
    group: 'publicity',
    label: '书面异议交给',
    example: '加装电梯工作小组或者社区居民委员会',
    kind: 'text',
  },

  { key: 'elevatorType', group: 'lift', label: '电梯类型', example: '曳引驱动乘客电梯', kind: 'text' },
  { key: 'load', group: 'lift', label: '载重', example: '630千克', kind: 'text' },
  { key: 'passengers', group: 'lift', label: '额定载客', example: '8人', kind: 'text' },
  { key: 'speed', group: 'lift', label: '额定速度', example: '1.0米/秒', kind: 'text' },
  { key: 'position', group: 'lift', label: '井道位置', example: '单元门北侧', kind: 'text' },
  { key: 'shaft', group: 'lift', label: '井道形式', example: '钢结构玻璃井道', kind: 'text' },
  { key: 'stops', group: 'lift', label: '层站', example: '7层7站', kind: 'text' },
  { key: 'entry', group: 'lift', label: '入户方式', example: '平层入户', kind: 'text' },

  {
    key: 'subsidyHandling',
    group: 'funding',
    label: '补助处理方式',
    example: '补助到账后存入专用账户，用于支付工程款。',
    kind: 'longText',
  },
  {
    key: 'compensationWhen',
    group: 'funding',
    label: '补偿支付时间',
    example: '施工合同签订后十日内',
    kind: 'text',
  },

  { key: 'firstPercent', group: 'payment', label: '首期比例（%）', example: '30', kind: 'percent' },
  { key: 'firstWhen', group: 'payment', label: '首期时间', example: '本协议生效后十五日内', kind: 'text' },
  { key: 'secondPercent', group: 'payment', label: '二期比例（%）', example: '50', kind: 'percent' },
  { key: 'secondWhen', group: 'payment', label: '二期时间', example: '电梯设备进场前七日内', kind: 'text' },
  { key: 'thirdWhen', group: 'payment', label: '三期时间', example: '办妥使用登记后十日内', kind: 'text' },
  {
    key: 'accountName',
    group: 'payment',
    label: '专用账户户名',
    example: '5号楼2单元加装电梯专户',
    kind: 'text',
  },
  { key: 'bank', group: 'payment', label: '开户行', example: '银行和支行的全称', kind: 'text' },
  { key: 'accountNumber', group: 'payment', label: '账号', example: '银行给的账号', kind: 'text' },
  { key: 'fundKeeper', group: 'payment', label: '资金管理人', example: '何敏（601室）', kind: 'text' },
  { key: 'fundWatcher', group: 'payment', label: '资金监督人', example: '刘喆（302室）', kind: 'text' },

  {
    key: 'exemptUse',
    group: 'use',
    label: '免出资户使用约定',
    example: '可以使用电梯，不交运行费用',
    kind: 'longText',
  },
  { key: 'yearlyReduction', group: 'use', label: '后加入每年折减比例', example: '百分之五', kind: 'text' },

  { key: 'runningCost', group: 'upkeep', label: '预计每年运行费（元）', example: '8400', kind: 'money' },
  { key: 'runningPayers', group: 'upkeep', label: '运行费由谁分担', example: '出资户', kind: 'text' },
  { key: 'runningSplit', group: 'upkeep', label: '运行费怎样分担', example: '按户平均分担', kind: 'text' },
  { key: 'yearlyReserve', group: 'upkeep', label: '每户每年维修储备金（元）', example: '300', kind: 'money' },
  { key: 'feeDay', group: 'upkeep', label: '每年缴费日', example: '三月三十一日', kind: 'text' },
  {
    key: 'manager',
    group: 'upkeep',
    label: '电梯使用管理者',
    example: '受托的物业服务企业全称',
    kind: 'text',
  },
  { key: 'workGroup', group: 'upkeep', label: '工作小组成员', example: '赵德明、何敏、刘喆', kind: 'text' },
  { key: 'leader', group: 'upkeep', label: '工作小组负责人', example: '赵德明', kind: 'text' },

  { key: 'builder', group: 'works', label: '实施单位', example: '承接工程的单位全称', kind: 'text' },
  { key: 'quotes', group: 'works', label: '至少向几家询价', example: '三家', kind: 'text' },
  {
    key: 'pipes',
    group: 'works',
    label: '管线约定',
    example: '供热管线在采暖期结束后迁改',
    kind: 'longText',
  },
  { key: 'liftWarranty', group: 'works', label: '电梯整机保修期', example: '二年', kind: 'text' },
  { key: 'waterproofWarranty', group: 'works', label: '防水保修期', example: '五年', kind: 'text' },

  { key: 'penaltyRate', group: 'default', label: '违约金（每日）', example: '万分之二', kind: 'text' },
  { key: 'penaltyCap', group: 'default', label: '违约金上限', example: '百分之十', kind: 'text' },

  { key: 'street', group: 'closing', label: '街道办事处', example: '和顺街道办事处', kind: 'text' },
  { key: 'settleWithin', group: 'closing', label: '结算期限', example: '三十日', kind: 'text' },
  { key: 'overrunLimit', group: 'closing', label: '超支界限', example: '百分之五', kind: 'text' },
  { key: 'copies', group: 'closing', label: '协议份数', example: '十六', kind: 'text' },
  {
    key: 'archives',
    group: 'closing',
    label: '存档单位',
    example: '社区、街道、实施单位、备案部门',
    kind: 'text',
  },
] as const satisfies readonly Term[];
