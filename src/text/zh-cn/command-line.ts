/** Words of the command line. */
export const commandLineText = {
  usage: `用法：npm run --silent linti -- <命令> <文件>

  compute 文件                      算出每户的钱、算法和表决门槛，以 JSON 输出
  check 文件                        查一遍文件，有问题就逐条列出
  papers 文件 目录 [--only 名称,…]   把协议书等各种表格印成 PDF，存到目录里；
                                    分摊表存成带公式的电子表格（名称 apportionmentSheet）

文件是邻梯保存的备份（名字以 .linti.json 结尾），或按 docs/file-format.md 手写的项目。
没有问题时返回 0；文件打不开或有问题返回 1；命令写错返回 2。`,
  unknownCommand: (command: string): string => `没有「${command}」这个命令。`,
  missing: (what: 'file' | 'folder'): string =>
    what === 'file'
      ? '没有写文件名。请在命令后面写上文件名。'
      : '没有写要存到哪个目录。请在文件名后面写上目录。',
  unknownOption: (option: string): string => `没有 ${option} 这个选项。`,
  fileMissing: (file: string): string => `没有找到 ${file}。请核对文件名和目录。`,
  fileUnreadable: (file: string): string => `${file} 读不出来。请看一下有没有读这个文件的权限。`,
  opened: (place: string, facts: number): string => `${place}，${facts} 条记录`,
  nowhere: '未命名的单元',
  noProblem: '没有发现问题。',
  problems: (count: number): string => `有 ${count} 处要看一下：`,
  factProblem: (fact: string): string =>
    `记录 ${fact} 说的那一户已经不在名单里，没有算进去。请在登记意见里再核对一下。`,
  noScheme: '还没定分摊办法，请去分摊方案选一种。',
  voteNotMet: '提示：表决还没达到法定比例。',
  voteUnknown: '提示：面积没填全，表决比例还算不了。',
  noPaper: (name: string, known: readonly string[]): string =>
    `没有「${name}」这种表格。可以选：${known.join('、')}。`,
  paperSkipped: (title: string): string => `${title}：还不能印，表决比例还算不了。请先把面积填全。`,
  paperSaved: (file: string): string => `已存：${file}`,
  amountsDiffer: (title: string, words: string): string =>
    `${title}：大写「${words}」和数字对不上，没有印。请把备份文件交给懂行的人看一下。`,
  noSheet: '分摊表（电子表格）存不了：定稿的金额现在算不出同样的数。',
  blanks: (title: string, labels: readonly string[]): string =>
    `提示：${title}有 ${labels.length} 处没有填，印成横线：${labels.join('、')}。`,
  rare: (title: string, characters: string): string =>
    `${title}：字库里没有「${characters}」，印成方框，请手写补上。`,
  folderRefused: (folder: string): string =>
    `${folder} 写不进去。请换一个目录，或看一下有没有权限、还有没有空间。`,
} as const;
