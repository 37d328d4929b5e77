/** Words of the page on which the agreement's blanks are filled. */
export const termsText = {
  title: '协议书里的约定',
  intro: '大家商量好的填上；没商量好的空着，协议书上印成横线，签字时手写。',
  example: (example: string): string => `例如 ${example}`,
  save: '保存约定',
  saved: '约定已保存',
  percentWrong: (label: string): string => `${label}请填 0 到 100 的数字，例如 30`,
  moneyWrong: (label: string): string => `${label}请填金额，例如 8400`,
  toCheck: '去核对、定稿',
} as const;
