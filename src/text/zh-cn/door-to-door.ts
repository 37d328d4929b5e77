/** Words of the page for going from door to door. */
export const doorText = {
  title: '上门登记',
  link: '挨户登记',
  progress: (all: number, left: number): string => `${all} 户里还有 ${left} 户没问到`,
  withSigning: (progress: string, signing: string): string => `${progress}；${signing}`,
  phone: '电话 ',
  before: (room: string): string => `上一户 ${room}`,
  after: (room: string): string => `下一户 ${room}`,
  door: '去哪一户',
  option: (room: string, state: string, signing: string): string =>
    [room, state, signing].filter((part) => part !== '').join('　'),
  toList: '看各户意见表',
  allAsked: '每一户都问到了。',
  doneTitle: '每一户都问到了',
  done: '有人改了主意，在意见表里点那一户再记一次，以前的记录都留着。',
} as const;
