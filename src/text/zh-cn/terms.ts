import { numeral } from '../numeral';

/** Words of the page on which the agreement's blanks are filled. */
export const termsText = {
  groups: {
    publicity: '公示',
    lift: '电梯、位置与停靠',
    funding: '补助与补偿',
    payment: '付款与资金监管',
    use: '使用与后加入',
    upkeep: '运行、管理与维修',
    works: '工程与保修',
    default: '违约',
    closing: '争议、结算与份数',
  },
  title: '协议书里的约定',
  intro: '大家商量好的填上；没商量好的空着，协议书上印成横线，签字时手写。',
  example: (example: string): string => `例如 ${example}`,
  save: '保存约定',
  saved: '约定已保存',
  percentWrong: (label: string): string => `${label}请填 0 到 100 的数字，例如 30`,
  moneyWrong: (label: string): string => `${label}请填金额，例如 8400`,
  toCheck: '去核对、定稿',
  clauses: '协议条款',
  clausesIntro: '十七条先按示范文本印。每一条都可以改写或者不印；供参考，签字前请主管部门或者律师看一遍。',
  clausesLater: '先定下分摊方案，这里就能看和改协议条款。',
  clauseTitle: (number: number | null, heading: string, kind: string): string =>
    `${number === null ? '' : `第${numeral(number)}条　`}${heading}（${kind}）`,
  clauseKinds: { asProposed: '照印', reworded: '改写', leftOut: '不印' },
  clauseHow: '这一条怎么印',
  clauseText: (heading: string): string => `${heading}的内容`,
  clauseHint: '一行印成一段。【】里的内容由程序填，金额变了会跟着变；不要的可以删掉。',
  clauseParagraph: (place: number, text: string): string => `（${numeral(place)}）${text}`,
  leftOut: '这一条不印，后面各条的序号往前移。',
  askedFor:
    '这一条不印，后面各条的序号往前移。广州、中山、福州等地的规定要求协议里有这方面的内容，不印前请问主管部门。',
  clauseEmpty: (heading: string): string => `“${heading}”改写后没有内容，请写上，或者选“不印”`,
  strangeLabel: (heading: string, label: string): string =>
    `“${heading}”里的【${label}】没有对应的内容，请改成文字，或者照原来的写法`,
} as const;
