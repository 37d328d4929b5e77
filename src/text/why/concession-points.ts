import { fen } from '../../domain/money/fen';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';
import { concededText } from './conceded';
import type { Told, WhyPoint } from './told';

/** Every concession that a household is named in, with its own figures before and after (协商让步). */
export const concessionPoints = ({ money, households, household }: Told): readonly WhyPoint[] =>
  money.conceded.flatMap((conceded, index): readonly WhyPoint[] => {
    const own = conceded.lines.find((line) => line.household === household.id);
    if (own === undefined || own.change === 0) return [];
    const { before, change, after } = own;
    const { less, more } = whyText.concededYours;
    const { reason } = conceded.concession;
    const sentence = concededText(conceded, households);
    return [
      {
        key: `conceded.${index}`,
        kind: 'step',
        sentence: reason === '' ? sentence : whyText.concededReason(sentence, reason),
        lines: [
          { label: whyText.concededBefore, amount: figures(before) },
          {
            label: change < 0 ? less : more,
            amount: change < 0 ? `− ${figures(fen(-change))}` : figures(change),
          },
          { label: whyText.concededAfter, amount: figures(after) },
        ],
      },
    ];
  });
