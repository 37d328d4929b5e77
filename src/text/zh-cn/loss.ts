/** Words of the page that stands where the browser has lost something. */
export const lossText = {
  title: '这台电脑上少了以前的记录',
  intro: [
    '浏览器里存的内容比上次少。可能是清理软件或浏览器清掉了，也可能是存储出了毛病。不是您做错了什么。',
    '先别急着重新填：手里有备份文件的话，打开它就能找回来。',
  ],
  project: (name: string): string => (name === '' ? '一个没有记下名字的单元' : name),
  gone: (noted: number): string => `上次有 ${noted} 条记录，现在一条也没有了`,
  short: (noted: number, held: number): string =>
    noted === held ? `${noted} 条记录里，有的和上次不一样了` : `上次有 ${noted} 条记录，现在只剩 ${held} 条`,
  restore: '打开备份文件恢复',
  accept: '接受现在的内容',
  stillShort: '备份打开了，但比上次看到的还是少。备份以后改的内容不在里面。有更新的备份，请再打开一份。',
  acceptTitle: '就用现在剩下的内容？',
  acceptWords: [
    '少掉的记录以后不再提醒。以后找到备份文件，仍然可以在首页打开它。',
    '请先想一想：U 盘、微信的「文件传输助手」、别人的电脑里，有没有存过备份。',
  ],
  acceptConfirm: '接受现在的内容',
  keepLooking: '再找找备份',
} as const;
