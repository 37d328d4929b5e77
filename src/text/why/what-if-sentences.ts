import type { WhatIfAnswer } from '../../domain/project/what-if';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';

/** What would come out then, old figure first; and that it was only a try. */
export function whatIfSentences(answer: WhatIfAnswer | null): readonly string[] {
  const { whatIf } = whyText;
  if (answer === null) return [whatIf.impossible];
  const { before, after, others } = answer;
  const own = before === after ? whatIf.same(figures(before)) : whatIf.from(figures(before), figures(after));
  const span = others && whyText.span(figures(others.least), figures(others.most));
  const rest = others === null || span === null ? [] : [whatIf.more(others.count, span)];
  return [`${own}。`, ...rest, whatIf.onlyTry];
}
