/** Words of the walk through the sample (带我看一遍). */
export const tourText = {
  offer: '第一次来？带您在示例里走一遍，六站，随时可以不看。',
  begin: '带我看一遍',
  decline: '不用了',
  stop: (number: number, all: number): string => `第 ${number} 站，共 ${all} 站`,
  stops: {
    home: '这里列着从头到尾要办的事。蓝色的大按钮，总是下一件。',
    building: '整个单元在一张图上：每格一户，写着怎么说的、出多少钱。点一户就能登记。',
    scheme: '在这里定怎么分：一层二层要不要出、每层系数多少，改一个数，每户马上重算。',
    compare: '几种办法摆在一起，看哪一户多、哪一户少。',
    why: '有人问“凭什么我家出这么多”，就打开这一页，一步一步给他看。',
    print: '最后在这里打印：通知单、公示、协议书。看完了，可以在示例里随便试，改坏了能撤销。',
  },
  previous: '上一站',
  next: '下一站',
  leave: '不看了',
  finish: '看完了',
} as const;
