/** Words that the frozen content of a paper is written in. */
export const paperText = {
  scheme: (name: string): string => `方案 ${name}`,
  erasedName: '（姓名已删除）',
  tests: {
    participating: {
      entitled: { area: '参与表决的面积', heads: '参与表决的人数' },
      participating: { area: '参与表决的面积', heads: '参与表决的人数' },
    },
    consenting: {
      entitled: { area: '同意的面积占全体', heads: '同意的人数占全体' },
      participating: { area: '同意的面积', heads: '同意的人数' },
    },
  },
  answers: {
    consents: '同意并出资（含自愿出资）',
    consentsNotPaying: '同意（暂不出资）',
    notBlocking: '不阻挡',
    abstains: '弃权',
    objects: '不同意',
    pending: '未表态或者联系不上',
  },
} as const;
