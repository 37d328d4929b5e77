import type { ReactNode } from 'react';
import { outsideShanghaiSeven, shanghaiSeven } from '../../domain/apportionment/presets/shanghai-seven';
import { shown } from '../../domain/apportionment/rules/words';
import { ratio, times } from '../../domain/kernel/ratio';
import type { Proposal } from '../../domain/proposal/proposal';
import { schemeText } from '../../text/zh-cn/scheme';

type GuideRangeProps = { readonly proposal: Pick<Proposal, 'preset' | 'basis'> };

/** Whether each floor's percent lies in the guide that the proposal started from; nothing for other templates. */
export const GuideRange = ({ proposal: { preset, basis } }: GuideRangeProps): ReactNode => {
  if (preset !== shanghaiSeven.key || basis.kind !== 'floorPercent') return null;
  const outside = outsideShanghaiSeven(basis.table);
  const { guide } = schemeText;
  if (outside.length === 0) return <p>{guide.inside}</p>;
  const floors = outside.map(({ floor, low, high, by }) =>
    by.n < 0n
      ? guide.below(floor, low, high, shown(times(by, ratio(-1n))))
      : guide.above(floor, low, high, shown(by)),
  );
  return <p>{guide.outside(floors.join('；'))}</p>;
};
