import type { Card } from '../../card/card';
import { floorName } from '../../card/card-points';
import { fen } from '../../domain/money/fen';
import { formalRenminbi } from '../../text/formal-yuan';
import { squareMetres, yuan } from '../../text/format';
import type { WhyPoint } from '../../text/why/told';
import { cardText } from '../../text/zh-cn/card';
import { whyText } from '../../text/zh-cn/why';
import { borne } from './CardFloors';

/** A line of the picture: words at the left, a figure at the right. */
export type PictureLine = {
  readonly words: string;
  readonly figure?: string;
  readonly size: number;
  readonly bold?: boolean;
  /** A rule across the picture above the line. */
  readonly rule?: boolean;
};

/** What stands in the picture, from top to bottom: the same as on the card, opened out. */
export function pictureLines(card: Card, points: readonly WhyPoint[]): readonly PictureLine[] {
  const { place, room, owner, area, payable, scheme, floors } = card;
  const amount = fen(Math.abs(payable));
  const metres = area === null ? '' : cardText.area(squareMetres(area));
  return [
    { words: `${cardText.heading}${card.isSample ? `　${cardText.sample}` : ''}`, size: 48, bold: true },
    { words: place, size: 40, rule: true },
    { words: [room, owner, metres].filter((part) => part !== '').join('　'), size: 48, bold: true },
    { words: payable < 0 ? whyText.receives : whyText.payable, size: 40, rule: true },
    { words: yuan(amount), size: 110, bold: true },
    { words: amount === 0 ? cardText.nothing(card.standing) : formalRenminbi(amount), size: 42 },
    heading(cardText.why),
    ...points.flatMap(pointLines),
    ...(floors.length === 0 ? [] : [heading(cardText.floors)]),
    ...floors.map((each) => ({
      words: `${floorName(each.floor)}${each.floor === card.floor ? `　${cardText.yours}` : ''}`,
      figure: borne(each),
      size: 38,
      bold: each.floor === card.floor,
    })),
    {
      words: `${cardText.ask} ${card.contact === '' ? cardText.askNobody : card.contact}`,
      size: 40,
      rule: true,
    },
    {
      words: `${cardText.version(scheme.name, scheme.version)}　${cardText.code(scheme.code)}`,
      size: 38,
      bold: true,
      rule: true,
    },
    { words: card.isDraft ? cardText.draft : cardText.issued, size: 36 },
    { words: cardText.imageFoot, size: 36 },
  ];
}

const heading = (words: string): PictureLine => ({ words, size: 42, bold: true, rule: true });

const pointLines = ({ sentence, lines }: WhyPoint): readonly PictureLine[] => [
  { words: sentence, size: 38 },
  ...lines.map(({ label, amount }) => ({ words: `　${label}`, figure: amount, size: 38 })),
];
