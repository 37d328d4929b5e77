/** Words for saving a project to a file and opening it again. */
export const backupText = {
  fileInput: '选择备份文件',
  opening: '正在打开备份文件…',
  refused: '这个文件没有打开',
  partlyRefused: (count: number): string =>
    `备份里有 ${count} 条记录和这台电脑上的对不上，没有放进来，其余的都打开了。`,
  openAnyway: '打开看看',
  notKept: '备份文件读好了，但没有存进这个浏览器。请关掉别的窗口再试一次。',
  sealedTitle: '这份备份设了密码',
  password: '备份的密码',
  passwordMissing: '请输入存这份备份时设的密码。',
  unseal: '打开',
} as const;
