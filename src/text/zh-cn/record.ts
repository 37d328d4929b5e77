/** Words of the page that shows everything that was ever recorded. */
export const recordText = {
  title: '全部记录',
  intro: '每一步都记在这里，撤销的也留着。最新的在上面。',
  undone: '已撤销',
} as const;
