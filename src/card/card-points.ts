import { type Fen, fen, sumFen } from '../domain/money/fen';
import { figures } from '../text/format';
import type { WhyLine, WhyPoint } from '../text/why/told';
import { cardText } from '../text/zh-cn/card';
import { pictureText } from '../text/zh-cn/picture';
import { whyText } from '../text/zh-cn/why';
import type { Card } from './card';

/**
 * Why the household pays what it pays, told from the card alone: nothing is worked out that the engine has not, the
 * card's figures are only set side by side.
 */
export const cardPoints = (card: Card): readonly WhyPoint[] => [
  totalPoint(card),
  sharedPoint(card),
  ...(card.standing === 'shares' ? ownPoints(card) : [standingPoint(card)]),
  ...extraPoints(card),
  ...oddPoint(card),
  checkPoint(card),
];

const step = (key: string, sentence: string, lines: readonly WhyLine[] = []): WhyPoint => ({
  key,
  kind: 'step',
  sentence,
  lines,
});
const line = (label: string, amount: Fen): WhyLine => ({ label, amount: figures(amount) });
const less = (label: string, amount: Fen): WhyLine => ({ label, amount: `− ${figures(amount)}` });

/** What households raise together (大家要筹): what is shared, and the gifts that were taken off before. */
const raised = ({ sums }: Card): Fen => sumFen([sums.net, sums.contributions]);

function totalPoint(card: Card): WhyPoint {
  const { gross, compensation, external } = card.sums;
  return step('total', whyText.total, [
    line(whyText.gross, gross),
    ...(compensation > 0 ? [line(whyText.compensation, compensation)] : []),
    ...(external > 0 ? [less(whyText.less(cardText.external), external)] : []),
    line(whyText.raise, raised(card)),
  ]);
}

function sharedPoint({ sums: { contributions, sharing, net } }: Card): WhyPoint {
  const gifts = contributions > 0 ? cardText.gifts(figures(contributions)) : '';
  return step('shared', `${gifts}${cardText.shared(gifts !== '', sharing)}`, [
    line(whyText.sharedBy(sharing), net),
  ]);
}

function ownPoints(card: Card): readonly WhyPoint[] {
  const { rule, scheme, floors, weight, totalWeight, formula, share } = card;
  const coefficients = floors.flatMap(({ floor, coefficient }) =>
    coefficient === null
      ? []
      : [{ label: whyText.floor(floorName(floor), floor === card.floor), amount: coefficient }],
  );
  return [
    step('weights', cardText.weights(rule, scheme.name, scheme.version), coefficients),
    ...(weight === null || totalWeight === null
      ? []
      : [
          step('own', whyText.ownWeight, [
            { label: whyText.yours, amount: weight },
            { label: whyText.together(card.sums.sharing), amount: totalWeight },
          ]),
        ]),
    step('multiply', whyText.multiply, [
      { label: formula === '' ? whyText.yours : withoutEnd(formula, share), amount: figures(share) },
    ]),
  ];
}

/** The line of arithmetic up to its result, which stands beside it. */
function withoutEnd(formula: string, share: Fen): string {
  const end = cardText.formulaEnds(figures(share)).find((each) => formula.endsWith(each)) ?? '';
  return formula.slice(0, formula.length - end.length);
}

function standingPoint({ standing, scheme, share }: Card): WhyPoint {
  if (standing === 'notPaying') return step('standing', whyText.notPayingNow);
  return standing === 'fixed'
    ? step('standing', cardText.fixed, [line(whyText.yours, share)])
    : step('standing', cardText.exempt(scheme.name, scheme.version));
}

/** What comes to the share or goes from it, and what all of it comes to. */
function extraPoints({ share, voluntary, compensation, payable }: Card): readonly WhyPoint[] {
  if (voluntary === 0 && compensation === 0) return [];
  return [
    step('together', cardText.together, [
      line(cardText.byScheme, share),
      ...(voluntary > 0 ? [line(cardText.gift, voluntary)] : []),
      ...(compensation > 0 ? [less(cardText.compensation, compensation)] : []),
      line(payable < 0 ? whyText.receives : whyText.payable, fen(Math.abs(payable))),
    ]),
  ];
}

function oddPoint({ odd, sums, standing }: Card): readonly WhyPoint[] {
  const one = figures(odd.unit);
  const surplus = sums.reserve > 0 ? cardText.toReserve(figures(sums.reserve)) : '';
  const mine = odd.isMine ? whyText.oddMine(one) : standing === 'shares' ? whyText.oddNotMine : '';
  const shared =
    odd.count === 0
      ? ''
      : `${cardText.odd(sums.sharing, figures(fen(odd.count * odd.unit)), odd.count, one)}${mine}`;
  const sentence = `${surplus}${shared}`;
  return sentence === '' ? [] : [{ key: 'odd', kind: 'aside', sentence, lines: [] }];
}

function checkPoint(card: Card): WhyPoint {
  const { reserve, households } = card.sums;
  const paid = figures(sumFen([raised(card), reserve]));
  const sentence =
    reserve > 0 ? whyText.withReserve(households, paid, figures(reserve)) : whyText.addsUp(households, paid);
  return { key: 'check', kind: 'check', sentence, lines: [] };
}

/** 7 层, 地下1层. */
export const floorName = (floor: number): string => pictureText.floor(floor);
