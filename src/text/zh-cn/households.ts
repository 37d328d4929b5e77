import type { AreaSource, HouseholdUse } from '../../domain/building/household';

const rooms = (list: readonly string[]): string => list.join('、');

/** Words of the household list. */
export const householdsText = {
  title: '住户名单和面积',
  note: (count: number): string => `${count} 户`,
  empty: '把 WPS 里的表复制过来，点「从表格粘贴」；有文件的点「从文件导入」；或者在下面逐户填写。',
  table: '住户表',
  columns: {
    floor: '层',
    room: '房号',
    owner: '业主',
    coOwners: '共有人',
    area: '面积 ㎡',
    source: '面积来源',
    phone: '电话（可不填）',
  },
  sources: {
    register: '房产证',
    survey: '测绘报告',
    contract: '购房合同',
    unknown: '不清楚',
  } satisfies Record<AreaSource, string>,
  uses: {
    home: '住宅',
    shop: '商铺',
    basement: '地下室',
    garage: '车库',
    other: '其他',
  } satisfies Record<HouseholdUse, string>,

  pasteButton: '从表格粘贴',
  importButton: '从文件导入',
  blankTable: '下载空白表',
  blankTableName: (place: string): string => `住户表-${place}.csv`,
  continue: '继续：填费用和补贴',
  undo: '撤销',

  areaWords: { label: '面积', example: '89.25' },
  largeArea: (area: string): string => `面积 ${area} ㎡ 很大，请核对`,
  noArea: '面积没填',
  noOwner: '业主没填',
  nameTooLong: (most: number): string => `姓名最多 ${most} 个字，请看看是不是把别的内容也填进来了`,
  maskedName: '姓名里有 * 号，是隐去过的，请填全名',
  ownerFirst: '请先填业主，再填这一格',
  phoneShape: '电话请填数字，例如 13812345678',
  sourceShape: '面积来源请填 房产证、测绘报告 或 购房合同',
  problemIn: (room: string, problem: string): string => `${room}：${problem}`,
  problemsTitle: (count: number): string => `有 ${count} 处要看一下`,
  keptAsTyped: '格子里留着您填的内容，改好就会记下。',
  setsAside: (count: number): string =>
    `已有 ${count} 户表过态。改面积、加减住户会变成新的一版，意见会留着，但要请他们再确认才算数。改姓名、电话不受影响。`,

  sameOwner: (one: string, other: string, name: string): string =>
    `${one} 和 ${other} 的业主都叫${name}，是同一个人吗？`,
  sameOwnerWhy: '同一个人有几套，表决时只算一个人。',
  isSame: '是同一个人',
  isNamesake: '不是，只是同名',

  total: (count: number): string => `合计 ${count} 户`,
  filledArea: (area: string, count: number): string => `已填面积 ${area} ㎡（${count} 户）`,
  registered: '房产总面积',
  areaMatches: '和已填的一样',
  areaDiffers: (difference: string): string => `相差 ${difference} ㎡`,
  registeredWords: { label: '房产总面积', example: '1,218.56' },

  rareName: (characters: string): string => `“${characters}”不在常用打印字库里，打印时会提醒怎样补上。`,

  paste: {
    title: '从表格粘贴',
    label: '把表格粘贴在这里',
    hint: '在 WPS 或 Excel 里选中住户那几列，连同房号一起复制，再点下面的框，按 Ctrl+V。有没有表头、顺序怎样都可以。',
    apply: (count: number): string => `填入 ${count} 户`,
    nothing: '还没有认出住户',
    noRooms: '没有认出哪一列是房号。请连同房号一起复制，例如 101、102。',
    preview: '将要填入的内容',
    titles: (count: number): string => `前 ${count} 行是标题，已跳过。`,
    tail: (count: number): string => `有 ${count} 行没有房号，没有填入。`,
    strangers: (list: readonly string[]): string => `楼里没有这些房号，没有填入：${rooms(list)}。`,
    doubled: (list: readonly string[]): string =>
      `这些房号在表里出现了不止一次，没有填入，请核对：${rooms(list)}。`,
    ambiguous: (list: readonly string[]): string => `这些房号对得上不止一户，没有填入：${rooms(list)}。`,
    prefix: (prefix: string): string => `房号前面都有「${prefix}」，已去掉再对。`,
    ignored: (list: readonly string[]): string => `没有用到的列：${rooms(list)}。`,
    faults: (count: number): string => `有 ${count} 格读不懂，会原样留在表里，请改好：`,
    rare: (characters: string): string =>
      `名字里有常用打印字库没有的字：${characters}。照常填入，打印时会提醒怎样补上。`,
    same: '表里的内容和名单上的一样，没有改动。',
    done: (count: number): string => `填入了 ${count} 户`,
  },

  add: {
    button: '加一户…',
    title: '加一户',
    hint: '例如阁楼，或者同一层多出来的一户',
    floor: '在几层',
    floorName: (floor: number): string => (floor < 0 ? `地下 ${-floor} 层` : `${floor} 层`),
    room: '房号',
    roomMissing: '请填房号，例如 303',
    use: '做什么用',
    confirm: '加上',
    done: (room: string): string => `加了 ${room}`,
  },
  remove: {
    button: '删一户…',
    title: '删一户',
    hint: '例如两户打通成一户。删掉以后可以撤销。',
    which: '删哪一户',
    confirm: '删去',
    done: (room: string): string => `删去了 ${room}`,
    askTitle: (room: string): string => `删去 ${room}？`,
    hasOwner: (owner: string): string => `名单里有它的资料：${owner}。`,
    hasOpinion: '这一户已经登记过意见，删掉以后不再计算。',
    hasSigned: '这一户已经签过协议书。签过的纸件请收好。',
    confirmAsking: (count: number): string => `删去，并请 ${count} 户再确认`,
    undoable: '删掉以后可以撤销。',
    keep: '不删',
  },
} as const;
