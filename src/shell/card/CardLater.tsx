import type { ReactNode } from 'react';
import type { CardYearly } from '../../card/card';
import { figures } from '../../text/format';
import { cardText } from '../../text/zh-cn/card';

/** What the lift costs every year, as far as it has been agreed. */
export const CardLater = ({ yearly }: { readonly yearly: CardYearly }): ReactNode => {
  const lines = laterLines(yearly);
  return lines.length === 0 ? <p>{cardText.noLater}</p> : lines.map((line) => <p key={line}>{line}</p>);
};

const laterLines = ({ running, split, reserve }: CardYearly): readonly string[] => [
  ...(running === null ? [] : [cardText.running(figures(running), split)]),
  ...(reserve === null ? [] : [cardText.reserve(figures(reserve))]),
];
