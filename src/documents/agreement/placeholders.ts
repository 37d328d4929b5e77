import { TERM_NAMES } from '../../text/zh-cn/term-names';

/** What stands in a brace that is no term, by the name under which people see it. */
const FACT_LABELS: Readonly<Record<string, string>> = {
  place: '小区楼栋单元',
  scheme: '方案和版本',
  code: '校验码',
  publicity: '公示起止日',
  community: '社区',
  rule: '分摊规则',
  ruleText: '规则说明',
  formula: '计算公式',
  tie: '余数先后',
  law: '表决依据',
  lawTests: '表决比例',
  voteDay: '表决截止日',
  totalArea: '总面积',
  totalHeads: '总人数',
  participatingArea: '参与面积',
  participatingHeads: '参与人数',
  consentingArea: '同意面积',
  consentingHeads: '同意人数',
  conclusion: '表决结论',
  gross: '总费用',
  funding: '外部资金',
  refunds: '验收后返还合计',
  givers: '自愿出资户',
  contributions: '自愿出资金额',
  net: '分摊总额',
  reserve: '多收金额',
  unit: '取整单位',
  oddUnits: '余数',
  compensated: '补偿明细',
  costClause: '费用条款序号',
  ruleClause: '分摊条款序号',
  settlementClause: '结算条款序号',
};

const LABEL_OF: ReadonlyMap<string, string> = new Map([
  ...Object.entries(TERM_NAMES).map(([key, { label }]) => [key, label.replace(/（.*）$/, '')] as const),
  ...Object.entries(FACT_LABELS),
]);
const KEY_OF: ReadonlyMap<string, string> = new Map([...LABEL_OF].map(([key, label]) => [label, key]));

/** The name under which people see a brace: 载重. */
export const labelOf = (key: string): string => LABEL_OF.get(key) ?? key;

/** A text as people edit it, with 【载重】 where the project fills in. */
export const withLabels = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => `【${labelOf(key)}】`);

/** The same text with braces; a name that nothing bears stays as it was written. */
export const bracesFrom = (text: string): string =>
  text.replace(/【([^【】]+)】/g, (whole, label: string) => {
    const key = KEY_OF.get(label.trim());
    return key === undefined ? whole : `{${key}}`;
  });

/** Names in 【】 that nothing bears, so that nobody prints one by mistake. */
export const strangeLabels = (text: string): readonly string[] =>
  [...text.matchAll(/【([^【】]*)】/g)]
    .map(([, label = '']) => label)
    .filter((label) => !KEY_OF.has(label.trim()));
