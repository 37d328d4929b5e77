import type { CeilingsMet } from '../../domain/project/ceilings-met';
import { squareMetres } from '../../text/format';
import { fairnessText } from '../../text/zh-cn/fairness';
import type { FindingLine } from './finding-lines';

/** The check-up's line on consents up to a sum; none where nobody set one. */
export function ceilingsLine(found: CeilingsMet | null): readonly FindingLine[] {
  if (found === null) return [];
  const { ceilings } = fairnessText;
  const { heads, area } = found;
  const over = heads.all - heads.met;
  return [
    {
      key: 'ceilings',
      title: ceilings.title,
      value: ceilings.value(heads.met, heads.all),
      verdict: over === 0 ? 'pass' : 'watch',
      sentence:
        over === 0 ? ceilings.met : ceilings.over(over, squareMetres(area.met), squareMetres(area.all)),
      table: null,
    },
  ];
}
