/** Words of the frame around every project screen. */
export const frameText = {
  projectHome: '项目首页',
  allProjects: '全部项目',
  sample: '示例数据',
  placeName: (estate: string, building: string, stairwell: string): string =>
    [estate, building, stairwell].filter((part) => part !== '').join(' '),
  notSaved: (unsaved: number): string =>
    unsaved === 0 ? '' : `没有保存成功，有 ${unsaved} 处改动还没存上。`,
  otherWindow: '另一个窗口正在改这个项目',
  otherWindowTried: '刚才那一步没有记下：这里可以看，不能改。要在这里改，请按“在这里改”。',
  otherWindowNote: '这里可以看，不能改。那边改了什么，这里马上看得到。',
  writeHere: '在这里改',
  writableAgain: '刚才那一步没有记下。现在可以记了，请再按一次。',
  disagree: (count: number): string => `打开过别的电脑上的备份，有 ${count} 处说法不一样`,
  lookAtDisagreements: '去看一看，定下来',
  backupName: (place: string, moment: string, isSealed: boolean): string =>
    `加梯-${place}-${moment}${isSealed ? '-加密' : ''}.linti.json`,
  backUpNow: '立即导出备份',
  tryAgain: '再试一次',
  opening: '正在打开…',
  notOpened: '没有打开。请检查网络，再刷新本页；已经保存的内容不受影响。',
  notFound:
    '这台电脑的这个浏览器里没有这个项目。它可能在另一台电脑或另一个浏览器里，请用那里的备份文件打开。',
  notReadTitle: '这个项目没有读出来',
  notFoundTitle: '没有找到这个项目',
  faultTitle: '程序出了差错',
  fault: '已经保存的内容都还在。请回到首页重新打开；如果再出现，请把下面的文字拍下来发给帮您的人。',
  typedIsBack: '刚才填了没保存的内容还在，看过以后请点保存。',
  faultDetails: '给技术人员看的文字',
  copyFault: '复制这段文字',
  copied: '复制好了，可以粘贴到微信里。',
  notCopied: '没能复制，请把这段文字拍下来。',
  newVersion: '有新版本可以用了。现在的内容都已保存。',
  useNewVersion: '换成新版本',
  toStart: '回到首页',
  openNames: (names: readonly string[]): string => `${names.join('、')}。`,
  firstNames: (names: readonly string[], all: number): string => `${names.join('、')}等 ${all} 处`,
} as const;
