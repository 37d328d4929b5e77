/** Words of the page that shows everything that was ever recorded. */
export const recordText = {
  title: '全部记录',
  intro: '每一步都记在这里，撤销的也留着。最新的在上面。',
  code: (codes: string): string => `现在的记录码：${codes}。印在纸上，日后可以核对记录有没有改动过。`,
  verify: '核对一份备份有没有改动过',
  undone: '已撤销',
  goBack: '回到这一步',
  goBackTo: (step: string, moment: string): string => `回到这一步：${step}，${moment}`,
  goBackTitle: (steps: number): string => `回到这一步，撤销后面的 ${steps} 步？`,
  goBackNote: '撤销的内容都留在记录里，可以用「重做」一步一步拿回来。',
  wentBack: (steps: number): string => `撤销了 ${steps} 步。要拿回来，请点上面的「重做」。`,
} as const;
