import { decimalText } from '../../kernel/ratio';
import { isExactly, upTo } from './floors';
import type { Preset } from './preset';

/** 8/20/31/41 percent for the third to the sixth of six floors. */
export const yuhang: Preset = {
  key: 'yuhang',
  names: { zh: '8/20/31/41（六层，一二层免摊）' },
  note: { zh: '三到六层各出 8%、20%、31%、41%，同一层每户一样；高层出得很多。' },
  source: { id: 'S51、S53', title: '杭州余杭、常州钟楼流传的六层比例', grade: 'C' },
  propose: (floors) =>
    isExactly(floors, 3, 6)
      ? {
          basis: {
            kind: 'floorPercent',
            within: 'equal',
            table: {
              '3': decimalText('8'),
              '4': decimalText('20'),
              '5': decimalText('31'),
              '6': decimalText('41'),
            },
          },
          exemptFloors: upTo(floors, 2),
        }
      : null,
};
