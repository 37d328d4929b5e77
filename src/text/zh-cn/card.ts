import type { PayingStanding } from '../../domain/agreement/content';

/** Words of one household's card, on its phone, as a picture, and where the organiser sends it. */
export const cardText = {
  heading: '加装电梯分摊',
  documentTitle: (place: string, room: string): string => `${place} ${room} 室 加装电梯分摊`,
  sample: '示例数据',
  roomLine: (place: string, room: string): string => `${place} ${room} 室`,
  area: (metres: string): string => `${metres} ㎡`,
  nothing: (standing: PayingStanding): string =>
    standing === 'notPaying' ? '您家暂不出资，以后要用再补交' : '您家不用出钱',

  why: '为什么是这个数',
  external: '补贴和别处来的钱',
  gifts: (amount: string): string => `有人自愿出了 ${amount} 元，`,
  shared: (afterGifts: boolean, count: number): string =>
    `${afterGifts ? '剩下的' : '这些钱'}由 ${count} 户分摊`,
  exempt: (name: string, version: number): string =>
    `您家不分摊。这是大家商定的，写在${name} 第 ${version} 版里。`,
  fixed: '您家约定出这些钱',
  weights: (rule: string, name: string, version: number): string =>
    `份数用“${rule}”来算，这是${name} 第 ${version} 版定的`,
  together: '这几样合起来',
  byScheme: '按方案',
  gift: '自愿出资',
  compensation: '减补偿',
  toReserve: (amount: string): string => `凑整多收的 ${amount} 元，进维修储备。`,
  odd: (sharing: number, all: string, count: number, one: string): string =>
    `${sharing} 户抹下来的零头合起来 ${all} 元，加给小数最大的 ${count} 户，每户 ${one} 元。`,

  formulaEnds: (amount: string): readonly string[] => [`，得${amount}元`, `＝${amount}元`],

  floors: '和别的楼层比',
  floorsNote: '一层里各户面积不同的，写最少和最多的。',
  yours: '您家',
  free: '不分摊',
  span: (least: string, most: string): string => `${least}～${most}`,
  noFloors: '楼层太多，这里放不下。请看公示栏里的分摊表。',

  later: '以后每年要花多少',
  running: (amount: string, split: string): string =>
    `运行费：全单元一年大约 ${amount} 元${split === '' ? '' : `，${split}`}。`,
  reserve: (amount: string): string => `维修储备金：每户一年 ${amount} 元。`,
  noLater: '还没有商定。商定以后写在协议书里。',

  disagree: '不同意怎么办，找谁问',
  disagreeWords: [
    '同意还是不同意，请当面告诉组织的人，或者写在纸上交给他。这张卡片上不能表态，也没有人替您表态。',
    '觉得数不对，请拿公示的分摊表来对：校验码一样，才是同一版方案。',
    '这张卡片不收款。有人拿它来收钱，请不要给，先打电话问组织的人和社区。',
  ],
  ask: '有疑问找',
  askNobody: '请问本单元组织加装电梯的人，或者社区。',
  call: '打电话',

  version: (name: string, version: number): string => `${name} 第 ${version} 版`,
  code: (code: string): string => `校验码 ${code}`,
  draft: '还在征求意见。签字以协议书为准。',
  issued: '已经定稿。签字以协议书为准。',

  saveImage: '存成图片',
  drawing: '正在画图…',
  holdImage: '手指长按下面的图片，选“保存图片”或者“发送给朋友”。在电脑上点鼠标右键，选“另存为”。',
  imageAlt: (room: string): string => `${room} 室分摊卡片的图片，内容和这一页相同`,
  imageName: (place: string, room: string): string => `${place}${room}室分摊.png`,
  downloadImage: '存到这台设备',
  imageFailed: '图片没有画出来。请截屏，或者换一个浏览器再试。',
  imageFoot: '只供核对，不收款。',

  readAloud: '读给我听',
  stopReading: '不读了',
  noVoice: '这台设备里没有中文语音，读不出来。请家人念一念。',

  faults: {
    empty: {
      title: '没有内容',
      words: '这个网址里没有卡片的内容。请重新扫一次二维码，或者请组织的人再发一次。',
    },
    damaged: {
      title: '内容不完整',
      words: '卡片的内容缺了或者变了，所以不显示，免得看错。请看纸上的数字，或者请组织的人再发一次。',
    },
    older: {
      title: '这张卡片太旧',
      words: '它是早先的邻梯做的，现在看不了。请向组织的人要一张新的。',
    },
    newer: {
      title: '这张卡片比这一页新',
      words: '请刷新这一页再看。还是不行，请看纸上的数字，或者请组织的人发图片。',
    },
  },

  page: '住户卡',
  pageIntro: '每户一张，只有这一户自己的数。可以当面给他看，发图片，也可以让他用手机扫。',
  household: '看哪一户',
  previous: '上一户',
  next: '下一户',
  notYet: '还没有分摊方案，或者还算不出每户的钱。',
  toScheme: '去定分摊方案',
  missing: '没有这一户。请在下面另选一户。',
  square: '二维码',
  squareText: '手机扫一扫，看到的是文字：房号、金额、大写、校验码。不联网也能看。',
  squareLink: '手机扫一扫，打开这张卡片。内容都在二维码里，不经过别人的服务器保存。',
  squareAlt: (room: string): string => `${room} 室的二维码`,
  copyLink: '复制网址',
  copied: '网址已复制，可以粘贴到聊天里发给这一户。',
  copyFailed: '浏览器不让复制。请选中下面的网址，自己复制。',
  link: '这张卡片的网址',
  address: '邻梯的网址',
  addressHint: '有人把邻梯放到网上，才填，例如 https://example.org/linti/ 。不填，二维码里就是文字。',
  addressSave: '用这个网址',
  addressSaved: '已记住。通知单上的二维码也用这个网址。',
  addressCleared: '已改回文字。',
  addressWrong: '网址请从 https:// 开始写全，例如 https://example.org/linti/',
  toSlips: '打印纸的通知单',
} as const;
