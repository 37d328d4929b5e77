import type { ContactOutcome } from '../../domain/consent/contact';
import type { Answer, Channel, SignerKind } from '../../domain/consent/opinion';

/** Words of the vote. Reaching the ratio closes nothing, and a "no" is never said to hurt. */
export const consentText = {
  byArea: '按面积',
  byHeads: '按人数',
  heads: (heads: number): string => `${heads} 人`,
  area: (area: string): string => `${area} ㎡`,
  wholeArea: (area: string): string => `全部 ${area} ㎡`,
  wholeHeads: (heads: number): string => `全部 ${heads} 人`,
  mustTakePart: (n: number, d: number): string => `参与要占 ${n}/${d}`,
  mustConsent: (base: 'all' | 'participants', n: number, d: number): string =>
    base === 'all' ? `同意要占全体的 ${n}/${d}` : `同意要占参与的 ${n}/${d}`,
  part: (part: 'participating' | 'consenting', base: 'entitled' | 'participating'): string =>
    part === 'participating' ? '参与表决' : base === 'participating' ? '其中同意' : '同意占全体',
  compact: (label: string, share: string, verdict: string): string =>
    `${label.slice(0, 2)} ${share}，${verdict}`,
  needs: (limit: string): string => `要 ${limit}`,
  reached: '达到',
  exactly: '正好达到',
  notReached: '还没达到',
  lacksArea: (area: string): string => `还差 ${area} ㎡`,
  lacksHeads: (heads: number): string => `还差 ${heads} 人`,
  locked: '已锁定通过：剩下的人怎么说都达到比例',
  passesNow: '现在截止就达到法定比例',
  impossible: '这一版已经达不到比例，要改方案再问一遍',
  missingAny: (count: number): string => `再有 ${count} 户同意，就达到法定比例`,
  missingWithArea: (count: number, area: string): string =>
    `再有 ${count} 户同意，面积合计不少于 ${area} ㎡，就达到法定比例`,
  missingTitle: (count: number): string => `还差 ${count} 户同意`,
  anyOfThese: (count: number): string => `下面 ${count} 户里，哪一户同意都能达到：`,
  someOfThese: '下面任何一组都同意就能达到：',
  ifObjects: (count: number, fewest: number, most: number): string =>
    `如有 ${count} 户不同意，要另外 ${fewest === most ? most : `${fewest} 到 ${most}`} 户同意；`,
  ifPerhapsImpossible: (count: number, fewest: number): string =>
    `如有 ${count} 户不同意，至少要另外 ${fewest} 户同意，面积大的户不同意就可能通不过；`,
  ifImpossible: (count: number): string => `如有 ${count} 户不同意，这一版就通不过。`,
  objectionHelps: (rooms: string): string =>
    `现在差的是参与的人数或面积。${rooms} 来表态，哪怕说不同意，参与也够了，比例就都达到。所以谁都要问到。`,
  oneOf: '、',
  group: (number: number, rooms: string): string => `第 ${number} 组：${rooms}`,
  moreGroups: '还有别的组合，面积大的几户放在一起更容易够。',
  anyWithArea: (count: number, area: string): string =>
    `任意 ${count} 户，只要面积合计不少于 ${area} ㎡，都行。`,
  comesRound: (rooms: string, more: number): string =>
    more === 0
      ? `或者 ${rooms} 改成同意，就达到了。一户改成同意，抵得上好几户新同意。`
      : `或者 ${rooms} 改成同意，再有 ${more} 户同意，就达到了。`,
  canBlock: (count: number, rooms: string): string =>
    `还没表态的里面，最少 ${count} 户不同意就通不过，例如 ${rooms}。`,
  upset: (rooms: string): string => `现在达到；如果 ${rooms} 不同意，就达不到了。`,
  upsetMany: (rooms: string): string => `现在达到；如果 ${rooms} 都不同意，就达不到了。`,
  moreConsentNeeded: '参与的人越多，需要的同意也越多，所以下面的三角会往右走。',
  tookPart: (part: string, whole: string, share: string, need: string): string =>
    `参与 ${part} / ${whole} = ${share}（${need}）`,
  agreed: (part: string, whole: string, share: string, need: string): string =>
    `同意 ${part} / ${whole} = ${share}（${need}）`,
  wholeHeadsMerged: (heads: number, flats: number, merged: string): string =>
    `全部 ${heads} 人，${flats} 户（${merged}）`,
  oneOwner: (rooms: string): string => `${rooms} 是一人`,
  bounds: {
    open: '两种底线：最少几户能通过，几户能否决',
    title: '两种底线',
    couldPass: (consents: number, participants: number): string =>
      `最少 ${consents} 人同意就可能通过（${participants} 人参与、面积合适的话）`,
    cannotPass: '这样怎么都通不过',
    alwaysPass: (heads: number): string => `${heads} 人同意就一定通过，不管是哪几位`,
    neverSure: '没有一个数能保证一定通过，要看是哪几位',
    blocks: (heads: number): string => `${heads} 人不同意就通不过`,
    absenceBlocks: (heads: number): string => `${heads} 人不参与就通不过`,
    turnout: '假设有几位业主参与表决：',
    turnoutLabel: '参与表决的人数',
  },
  openMissing: '看还差谁',
  backToPicture: '回到楼栋图',
  closesNothing: '达到以后也不自动结束。依据：',
  statute: (title: string): string => (title === '中华人民共和国民法典' ? '民法典 278 条' : title),
  noVoteYet: '面积还没填全，先不能算比例。',
  conflict: (rooms: string): string =>
    `${rooms} 是同一位业主，两处说得不一样，问清以前不计入。问过本人以后，按他说的点一个：`,
  settleAs: (room: string, answer: string): string => `按 ${room} 的：${answer}`,
  settledNote: (room: string): string => `两处说得不一样，问过本人，按 ${room} 的为准`,
  answers: {
    consentsAndPays: '同意并出资',
    consentsNotPaying: '同意，暂不出资',
    notBlocking: '不阻挡',
    abstains: '弃权',
    objects: '不同意…',
    unreachable: '联系不上',
  } satisfies Record<Answer, string>,
  answersDone: {
    consentsAndPays: '同意并出资',
    consentsNotPaying: '同意，暂不出资',
    notBlocking: '不阻挡',
    abstains: '弃权',
    objects: '不同意',
    unreachable: '联系不上',
  } satisfies Record<Answer, string>,
  signers: {
    owner: '业主本人',
    coOwner: '共有人',
    proxy: '代理人…',
    heir: '继承人…',
    guardian: '监护人…',
    authorised: '单位经办人…',
  } satisfies Record<SignerKind, string>,
  signersDone: {
    owner: '业主本人',
    coOwner: '共有人',
    proxy: '代理人',
    heir: '继承人',
    guardian: '监护人',
    authorised: '单位经办人',
  } satisfies Record<SignerKind, string>,
  contacts: {
    nobodyHome: '没人在',
    noReply: '没有回音',
    considering: '还要想想',
    delivered: '送了通知单',
  } satisfies Record<ContactOutcome, string>,
  documents: {
    proxy: '授权委托书编号',
    heir: '继承证明编号',
    guardian: '监护证明编号',
    authorised: '单位授权书编号',
  },
  channels: {
    doorToDoor: '上门问的',
    meeting: '会上说的',
    phone: '电话里说的',
    paper: '交来的纸条',
    message: '微信或短信',
  } satisfies Record<Channel, string>,
} as const;
