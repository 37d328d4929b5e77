import { homes } from '../../../src/domain/apportionment/rules/example';
import { DEFAULT_TIE, type Scheme } from '../../../src/domain/apportionment/scheme';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';

/** A plain scheme: five floors of two homes share 300 000 yuan evenly; a test changes what it is about. */
export const aScheme = (changes: Partial<Scheme> = {}): Scheme => ({
  version: '1',
  unit: 'fen',
  roundMode: 'hamilton',
  tie: DEFAULT_TIE,
  households: homes(2, 6, [8_520, 6_235]),
  costs: [{ id: 'lift', label: '电梯', amount: fen(30_000_000) }],
  compensation: [],
  funding: [],
  contributions: [],
  fixed: [],
  pools: [aPool({})],
  nonPayers: [],
  bounds: [],
  credits: [],
  ...changes,
});

export const aPool = (changes: Partial<Scheme['pools'][number]>): Scheme['pools'][number] => ({
  id: 'all',
  portion: { kind: 'percent', pct: decimalText('100') },
  basis: { kind: 'equal' },
  ...changes,
});
