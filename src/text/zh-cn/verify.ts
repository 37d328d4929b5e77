/** Words of the page that says whether a backup file was changed. */
export const verifyText = {
  title: '核对备份有没有改动过',
  link: '核对一份备份有没有改动过',
  intro:
    '每一步记录都连着前一步。有人改了、删了中间的一条，后面的就对不上，在这里一查就知道。只看不改，不会放进这台电脑。',
  choose: '选一份备份文件',
  code: '纸上的记录码（可不填）',
  codeHint: '印在协议书、公示的页脚，例如 K7QF-2M9D',
  codeWrong: '记录码是 8 个字母或数字，例如 K7QF-2M9D。',
  refused: '这个文件核对不了',
  sealed: '这份备份加了密码。请先在首页输入密码打开，再存一份不加密码的来核对。',
  whole: '没有发现改动',
  wholeNote: (found: number): string => `${found} 条记录一条不少，每一条都和写下时一样。`,
  broken: '这份备份和当初写下的不一样',
  brokenNote: '下面说明是哪里。请不要用它，另找一份备份；这份留着，不要删。',
  chains: '一台一台电脑写的',
  device: (name: string): string => `电脑 ${name.slice(0, 4)}`,
  chainWhole: (facts: number, from: string, to: string): string => `${facts} 条，${from} 到 ${to}，连得上`,
  chainChanged: (entry: number, at: string): string => `从第 ${entry} 条（${at}）起改动过`,
  chainMissing: (from: number, to: number): string =>
    from === to ? `少了第 ${from} 条` : `少了第 ${from} 到第 ${to} 条`,
  tail: (announced: number, found: number): string =>
    found < announced
      ? `文件开头说有 ${announced} 条记录，里面只有 ${found} 条`
      : `文件开头说有 ${announced} 条记录，里面却有 ${found} 条`,
  unreadable: (count: number): string => `有 ${count} 条记录读不出来`,
  absent: (count: number): string => `有 ${count} 处提到别的电脑写的记录，里面没有`,
  contentChanged: '记录连得上，但姓名、备注或文件开头改动过',
  othersTitle: '和这台电脑上的比',
  notHere: '这台电脑上没有这个单元，没法再比。',
  same: '这台电脑上的记录，备份里都有，内容一样。',
  differs: (count: number, first: string): string =>
    `这台电脑上有 ${count} 条记录，备份里没有或内容不同，最早的一条是${first}写的。备份存得早的话，少几条是正常的。`,
  codeTitle: '和纸上的记录码比',
  codeFound: (moment: string): string => `对得上：这张纸是 ${moment}那一步之后印的，到那一步为止没有改动过。`,
  codeFoundBroken: (moment: string): string => `记录码在里面（${moment}），但这份备份别处改动过，请看上面。`,
  codeAbsent: '备份里没有这个记录码：要么这张纸是存备份以后才印的，要么记录改动过，要么码抄错了。',
} as const;
