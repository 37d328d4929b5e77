import type { Unit } from '../../domain/apportionment/scheme';

/** Words of the answer to 「为什么是这个数」, on the screen and on papers. */
export const whyText = {
  room: (room: string): string => `${room} 室`,
  yuan: '元',
  exempt: (who: string): string => `${who}不分摊。`,
  joinsWith: (room: string, coefficient: string): string => `${room} 室自愿参加，系数 ${coefficient}。`,
  noShare: '不分摊',
  notPaying: '暂不出资',
  fixedSum: (amount: string): string => `约定出资${amount}元`,
  agreedAmount: '约定的金额',
  units: { fen: '分', yuan: '元', '10yuan': '十元', '100yuan': '百元' } satisfies Record<Unit, string>,
  roundedTo: (unit: string, odd: string, amount: string): string => `取到${unit}${odd}，得${amount}元`,
  withOddUnit: (amount: string): string => `，加零头${amount}元`,
} as const;
