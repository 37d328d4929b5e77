import type { OpinionState } from '../../domain/consent/effective-opinions';
import type { PayingState } from '../../domain/project/paying-view';
import type { SigningState } from '../../domain/project/signings-view';
import { pictureText } from './picture';

/** Words of the signing (签约). The vote, the payment and the signature are three things, and are named apart. */
export const signingText = {
  three: { vote: '表决', paying: '出资', signing: '签约' },
  /** The vote alone: paying later is said beside it, not in it. */
  vote: (answer: OpinionState): string =>
    answer === 'consentsNotPaying' ? pictureText.answers.consents : pictureText.answers[answer],
  paying: {
    promised: '答应出资',
    later: '暂不出资',
    nothing: '不用出',
    receives: '得补偿',
    open: '没说定',
  } satisfies Record<PayingState, string>,
  /** At most four characters: they stand in a cell of the picture. */
  states: {
    signed: '已签约',
    older: '签的旧版',
    unsigned: '没签',
    notParty: '不用签',
    notIssued: '还没定稿',
  } satisfies Record<SigningState, string>,
  title: '签约',
  screenTitle: (room: string): string => `登记 ${room} 签约`,
  progress: (signed: number, due: number): string => `已签 ${signed}/${due} 户`,
  missing: (rooms: string): string => `还没签：${rooms}`,
  all: '要签的都签了。',
  agreement: (name: string, version: number, code: string): string =>
    `${name} 第 ${version} 版（校验码 ${code}）`,
  toSign: (agreement: string): string => `要签的是定稿的协议书：${agreement}`,
  asSigned: (signer: string, day: string): string => `${signer} ${day}签的`,
  signed: (how: string, agreement: string): string => `已签约：${how}，${agreement}。`,
  older: (how: string, agreement: string): string =>
    `${how}，签的是旧版：${agreement}。协议书重新定稿了，请他在新的一版上再签。`,
  unsigned: '协议书已经定稿，这一户还没签。',
  notParty: '定稿时这一户没有同意，协议书上没有它的签字栏。后来签了，也可以记下。',
  notIssued: '协议书定稿以后才能签。现在登记的是意见，意见不能代替签约。',
  draftDiffers: '定稿以后内容又改过。签约按已经定稿的这一版算，要用改过的，请再定稿一次。',
  record: (room: string): string => `记下 ${room} 今天签了`,
  other: '不是本人签的，或者不是今天签的',
  submit: (room: string): string => `记下 ${room} 的签约`,
  page: '拍下签字页',
  pageAlt: (room: string, day: string): string => `${room} ${day} 签字页`,
  recorded: (room: string): string => `已记下 ${room}：签约`,
  withdraw: '撤回签约登记',
  withdrawn: '撤回了签约登记',
  entry: (agreement: string): string => `签了协议书 ${agreement}`,
  unknownAgreement: '（没有找到的协议书）',
  pick: '点图上的一户，记下它签了协议书。',
  beforeIssue: '还没有定稿的协议书，所以没有哪一户能签。',
  reissue: (count: number): string =>
    `已经有 ${count} 户签了上一版。重新定稿以后，这几户要在新的一版上再签一次。`,
  anySigning: '全部签约情况',
  dayLabel: '签字日期',
} as const;
