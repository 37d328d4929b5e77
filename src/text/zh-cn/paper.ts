import type { MergeRule } from '../../domain/consent/electorate';

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
  merging: {
    rules: {
      exactOwnerSet: '每套按一人，业主完全相同的几套合为一人',
      connected: '每套按一人，有一位共同业主的几套合为一人',
      perUnit: '每套按一人，同一业主有几套的也分别计算',
    } satisfies Record<MergeRule, string>,
    pair: (one: string, other: string): string => `${one}和${other}`,
    words: (rule: string, pairs: string): string =>
      `${rule}${pairs === '' ? '' : `（${pairs}有一部分业主相同）`}。建筑物区分所有权司法解释第九条没有写业主部分相同的怎么算，按业主商定的办法计算`,
  },
} as const;
