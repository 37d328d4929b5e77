import { decimalText } from '../../kernel/ratio';
import { upTo } from './floors';
import type { Preset } from './preset';

/** By floors travelled: second floor one part, third two, and so on. */
export const linear: Preset = {
  key: 'linear',
  names: { zh: '按上几层算（1、2、3……份）' },
  note: { zh: '二层 1 份、三层 2 份……一层免摊；顶层是二层的好几倍。' },
  source: { id: 'S57', title: '七层直线分摊的公开例子', grade: 'C' },
  propose: (floors) => ({
    basis: { kind: 'arithmetic', c0: decimalText('1'), d: decimalText('1'), f0: 2 },
    exemptFloors: upTo(floors, 1),
  }),
};
