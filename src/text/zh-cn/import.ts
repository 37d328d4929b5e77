const list = (items: readonly (string | number)[]): string => items.join('、');
const MEGABYTE = 1024 * 1024;

const SAVE_AGAIN = '请用 WPS 或 Excel 打开它，另存为 .xlsx 再选一次。';

/** Words of the page that takes over a household list from a file. */
export const importText = {
  title: '从文件导入住户',
  intro: '选街道、物业或自己做的住户表。先看清楚会改什么，再导入；导入后一步就能撤销。',
  choose: '选择文件',
  chooseOther: '换一个文件',
  drop: '也可以把文件拖到这里。',
  kinds: '能读 .xlsx、.xls、.ods、.csv 和 .txt。文件只在这台电脑里读，不会传出去。',
  fileInput: '住户表文件',
  reading: (name: string): string => `正在读「${name}」…`,
  refused: (name: string): string => `「${name}」没有导入`,
  orPaste: '也可以打开那个表，复制后到住户名单里粘贴。',

  errors: {
    empty: '这个文件是空的，可能没有保存完或没有下载完。请再保存一次，或换一个文件。',
    noCells: '这个文件里一个格子也没有填。请看看是不是选错了文件。',
    tooLarge: (bytes: number): string =>
      `这个文件超过 ${bytes / MEGABYTE} MB，不像是一份住户表。请只把住户那张表另存成一个新文件。`,
    unpacksTooLarge: (bytes: number): string =>
      `这个文件展开后超过 ${bytes / MEGABYTE} MB，不像是一份住户表，为稳妥没有打开。请只把住户那张表另存成一个新文件。`,
    tooManySheets: (most: number): string =>
      `这个文件里超过 ${most} 张表。请只把住户那张表另存成一个新文件。`,
    tooManyRows: (sheet: string, most: number): string =>
      `${sheet === '' ? '这个文件' : `「${sheet}」`}超过 ${most} 行。请只留下这个单元的住户，另存成一个新文件。`,
    tooManyColumns: (sheet: string, most: number): string =>
      `${sheet === '' ? '这个文件' : `「${sheet}」`}超过 ${most} 列。请只留下房号、业主、面积这几列，另存成一个新文件。`,
    tooSlow: (seconds: number): string => `读了 ${seconds} 秒还没读完，已经停下。${SAVE_AGAIN}`,
    locked: '这个文件设了打开密码。请用 WPS 或 Excel 打开，去掉密码另存一份再选。',
    unknownCharacters: `这个文件的文字读不出来。${SAVE_AGAIN}`,
    damaged: `这个文件读不全，可能没有下载完或损坏了。${SAVE_AGAIN}`,
    outOfReach: '浏览器拿不到这个文件，可能已经移走，或正被别的程序占用。请关掉 WPS 或 Excel 再选一次。',
    foreign: {
      backup: '这不是住户表。如果它是邻梯的备份，请回到首页点「打开备份文件」。',
      pdf: '这是 PDF，里面的表没法可靠地读出来。请向给您文件的人要 Excel 表。',
      word: '这是 Word 文件。请打开它，把表格复制下来，到住户名单里粘贴。',
      picture: '这是图片，里面的字没法可靠地读出来。请照着填，或要一份 Excel 表。',
      archive: '这是压缩包。请先解开，再选里面的表。',
      unknown: '这不是能读的表格文件。请选 .xlsx、.xls 或 .csv。',
    },
  },

  sheetTitle: '用哪张表，哪几列',
  sheet: '用哪张表',
  sheetName: (name: string, rows: number): string => (name === '' ? `${rows} 行` : `${name}（${rows} 行）`),
  heading: '表头在第几行',
  noHeading: '没有表头',
  headingLine: (line: number, words: string): string => `第 ${line} 行：${words}`,
  titles: (count: number): string => `上面 ${count} 行是标题，已跳过。`,
  hiddenRows: (count: number): string => `也读文件里隐藏的 ${count} 行`,
  hiddenRowsHint: '这些行在 WPS 里被筛选掉或隐藏了，现在没有读。',
  group: '这张表里不止一个单元，导入哪一个',
  noGroup: '请选择',
  otherPlace: (theirs: string): string => `这张表写的是「${theirs}」，请看看是不是这个单元的。`,

  columnsTable: '我们要的内容在文件的哪一列',
  wanted: '我们要的',
  theirs: '文件里的列',
  samples: '前几个例子',
  verdict: '怎么定的',
  columnFor: (field: string): string => `${field} 在哪一列`,
  none: '不导入',
  column: (letter: string, heading: string, isHidden: boolean): string =>
    `${letter} 列${heading === '' ? '' : `：${heading}`}${isHidden ? '（隐藏）' : ''}`,
  fields: {
    room: '房号',
    owner: '业主',
    coOwners: '共有人',
    area: '面积 ㎡',
    source: '面积来源',
    phone: '电话',
    floor: '楼层',
    building: '楼号',
    stairwell: '单元',
  },
  verdicts: { guessed: '自动认出', chosen: '您选的', remembered: '上次选的', missing: '没有这一列' },
  noRoom: '请先指出房号在哪一列，才能和楼里的住户对上。',

  previewTitle: '导入会改什么',
  counts: (filled: number, changed: number, same: number): string =>
    list([
      ...(filled > 0 ? [`新填 ${filled} 户`] : []),
      ...(changed > 0 ? [`改动 ${changed} 户`] : []),
      ...(same > 0 ? [`${same} 户和名单一样`] : []),
    ]),
  nothingFound: '没有一行能和楼里的住户对上。请看看表头和房号列选对了没有。',
  setsAside: (count: number): string =>
    `已有 ${count} 户表过态。这次导入改了面积，会变成新的一版，他们的意见会留着，但要再确认才算数。`,
  untouched: '意见、协商好的金额和让步都不会动。',
  changesTable: '逐户的改动',
  toLookAt: '要看一看的',
  from: (before: string, after: string): string => `${before} → ${after}`,
  line: (line: number): string => `第 ${line} 行`,
  doubts: {
    otherOwner: '换了业主，请核对',
    otherArea: '面积和原来差得多，请核对',
    largeArea: '面积很大，请核对',
    smallArea: '面积很小，请核对',
  },
  unread: (line: number, room: string, text: string, why: string): string =>
    `第 ${line} 行 ${room}：「${text}」没有导入。${why}`,
  unreadTitle: (count: number): string => `有 ${count} 格读不懂，没有导入：`,
  leftOutTitle: (count: number): string => `有 ${count} 行没有导入：`,
  leftOut: {
    unknown: (line: number, room: string): string => `第 ${line} 行 ${room}：楼里没有这个房号`,
    doubled: (lines: readonly number[], room: string): string =>
      `第 ${list(lines)} 行都是 ${room}，内容不一样，不知道用哪一行`,
    ambiguous: (line: number, room: string): string => `第 ${line} 行 ${room}：对得上不止一户`,
    roomless: (lines: readonly number[]): string => `第 ${list(lines)} 行没有房号（合计、备注这些）`,
  },
  prefix: (prefix: string): string => `房号前面都有「${prefix}」，已去掉再对。`,
  ignored: (headings: readonly string[]): string => `没有用到的列：${list(headings)}。`,
  addNew: (rooms: readonly string[]): string => `把楼里没有的这 ${rooms.length} 户也加进来：${list(rooms)}`,
  apply: (count: number): string => `导入 ${count} 户`,
  nothingToApply: '没有要改的',
  done: (count: number): string => `导入了 ${count} 户`,
  undo: '撤销',
  undone: '这次导入已经撤销，名单和导入前一样。',
  toList: '去看住户名单',
} as const;
