import { decimalText } from '../../kernel/ratio';
import { upTo } from './floors';
import type { Preset } from './preset';

/** 1, 1.5, 2, 2.5 … from the second floor up: the practised rule that lies closest to the Shapley value. */
export const halfSteps: Preset = {
  key: 'halfSteps',
  names: { zh: '1、1.5、2、2.5……份' },
  note: { zh: '二层 1 份，每高一层加半份，一层免摊；常见办法里最接近“谁用哪段谁出”。' },
  source: { id: 'S96b', title: 'R package CustosAscensor 0.1.0, regra do ascensor', grade: 'B' },
  propose: (floors) => ({
    basis: { kind: 'arithmetic', c0: decimalText('1'), d: decimalText('0.5'), f0: 2 },
    exemptFloors: upTo(floors, 1),
  }),
};
