import { whyText } from '../zh-cn/why';
import type { WhyPoint } from './told';

/** The answer as it is read out: every sentence, then its figures as words rather than signs. */
export const spokenPoints = (room: string, payable: string, points: readonly WhyPoint[]): string =>
  [
    whyText.spoken.opening(room, payable),
    ...points.map(({ sentence, lines }) =>
      [ended(sentence), ...lines.map(({ label, amount }) => `${label}，${amount}。`)].join(''),
    ),
  ]
    .join('')
    .replace(/,(?=\d{3})/g, '')
    .replaceAll('−', whyText.spoken.minus)
    .replaceAll('×', whyText.spoken.times)
    .replaceAll('÷', whyText.spoken.over);

const ended = (sentence: string): string => (/[。？！]$/.test(sentence) ? sentence : `${sentence}。`);
