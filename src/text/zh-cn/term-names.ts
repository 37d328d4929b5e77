import type { TermKey } from '../../domain/agreement/terms';

/** What people call a blank of the agreement, and how others filled it in: shown as help and never taken as a value. */
export const TERM_NAMES: Readonly<Record<TermKey, { readonly label: string; readonly example: string }>> = {
  publicityFrom: { label: '公示开始日', example: '2026年11月10日' },
  publicityTo: { label: '公示截止日', example: '2026年11月19日' },
  fullTextAt: { label: '全文存放处', example: '402室和社区居民委员会' },
  objectionsTo: { label: '书面异议交给', example: '加装电梯工作小组或者社区居民委员会' },

  elevatorType: { label: '电梯类型', example: '曳引驱动乘客电梯' },
  load: { label: '载重', example: '630千克' },
  passengers: { label: '额定载客', example: '8人' },
  speed: { label: '额定速度', example: '1.0米/秒' },
  position: { label: '井道位置', example: '单元门北侧' },
  shaft: { label: '井道形式', example: '钢结构玻璃井道' },
  stops: { label: '层站', example: '7层7站' },
  entry: { label: '入户方式', example: '平层入户' },

  subsidyHandling: { label: '补助处理方式', example: '补助到账后存入专用账户，用于支付工程款。' },
  compensationWhen: { label: '补偿支付时间', example: '施工合同签订后十日内' },

  firstPercent: { label: '首期比例（%）', example: '30' },
  firstWhen: { label: '首期时间', example: '本协议生效后十五日内' },
  secondPercent: { label: '二期比例（%）', example: '50' },
  secondWhen: { label: '二期时间', example: '电梯设备进场前七日内' },
  thirdWhen: { label: '三期时间', example: '办妥使用登记后十日内' },
  accountName: { label: '专用账户户名', example: '5号楼2单元加装电梯专户' },
  bank: { label: '开户行', example: '银行和支行的全称' },
  accountNumber: { label: '账号', example: '银行给的账号' },
  fundKeeper: { label: '资金管理人', example: '何敏（601室）' },
  fundWatcher: { label: '资金监督人', example: '刘喆（302室）' },

  exemptUse: { label: '免出资户使用约定', example: '可以使用电梯，不交运行费用' },
  yearlyReduction: { label: '后加入每年折减比例', example: '百分之五' },

  runningCost: { label: '预计每年运行费（元）', example: '8400' },
  runningPayers: { label: '运行费由谁分担', example: '出资户' },
  runningSplit: { label: '运行费怎样分担', example: '按户平均分担' },
  yearlyReserve: { label: '每户每年维修储备金（元）', example: '300' },
  feeDay: { label: '每年缴费日', example: '三月三十一日' },
  manager: { label: '电梯使用管理者', example: '受托的物业服务企业全称' },
  workGroup: { label: '工作小组成员', example: '赵德明、何敏、刘喆' },
  leader: { label: '工作小组负责人', example: '赵德明' },

  builder: { label: '实施单位', example: '承接工程的单位全称' },
  quotes: { label: '至少向几家询价', example: '三家' },
  pipes: { label: '管线约定', example: '供热管线在采暖期结束后迁改' },
  liftWarranty: { label: '电梯整机保修期', example: '二年' },
  waterproofWarranty: { label: '防水保修期', example: '五年' },

  penaltyRate: { label: '违约金（每日）', example: '万分之二' },
  penaltyCap: { label: '违约金上限', example: '百分之十' },

  street: { label: '街道办事处', example: '和顺街道办事处' },
  settleWithin: { label: '结算期限', example: '三十日' },
  overrunLimit: { label: '超支界限', example: '百分之五' },
  copies: { label: '协议份数', example: '十六' },
  archives: { label: '存档单位', example: '社区、街道、实施单位、备案部门' },
};
