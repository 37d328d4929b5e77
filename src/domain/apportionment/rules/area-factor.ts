import { assertNever } from '../../kernel/assert-never';
import { floorOf, halfUp, type Ratio, ratio, whole } from '../../kernel/ratio';
import type { AreaRounding } from '../floor-table';
import type { Factor } from './rule';
import { given } from './weigh';

/** An area of `hundredths` × 0.01 m² as a factor, in whole square metres where the scheme says so. */
export function areaFactor(hundredths: number, rounding: AreaRounding = 'exact', label = 'a'): Factor {
  const exact = given(label, whole(hundredths), 'area', '0.01m2');
  switch (rounding) {
    case 'exact':
      return exact;
    case 'floor1':
      return rounded(exact, floorOf(inMetres(hundredths)), 'floor(x/100)*100');
    case 'round1':
      return rounded(exact, halfUp(inMetres(hundredths)), 'halfUp(x/100)*100');
    default:
      return assertNever(rounding);
  }
}

const inMetres = (hundredths: number): Ratio => ratio(BigInt(hundredths), 100n);

const rounded = (exact: Factor, metres: bigint, expr: string): Factor => ({
  ...exact,
  value: ratio(metres * 100n),
  from: { expr, inputs: [{ ...exact, label: 'x' }] },
});
