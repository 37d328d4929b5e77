import type { OpinionState } from '../../domain/consent/effective-opinions';

/** Words in and around the picture of the building; at most four characters inside a cell. */
export const pictureText = {
  floor: (floor: number): string => (floor < 0 ? `地下${floor < -1 ? -floor : ''}` : `${floor} 层`),
  answers: {
    consents: '同意',
    consentsNotPaying: '暂不出资',
    notBlocking: '不阻挡',
    abstains: '弃权',
    objects: '不同意',
    pending: '未表态',
    unreachable: '联系不上',
    stale: '待再确认',
  } satisfies Record<OpinionState, string>,
  exempt: '免缴',
  paysLater: '暂不出资',
  voluntary: '自愿',
  noArea: '没填面积',
  noOwner: '没填业主',
  views: { opinions: '意见', amounts: '金额', signed: '已签约', problems: '有问题' },
} as const;
