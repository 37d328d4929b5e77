import { ratioText } from '../../src/domain/kernel/ratio';
import { waterFill } from '../../src/domain/money/water-fill';
import { readRatio } from './read-ratio';
import { isObject, objectAt, type Runner } from './vector';

/** Quotas inside caps and floors, by one factor. */
export const waterfill: Runner = (input) => {
  const quota = objectAt(input['quota']);
  const min = isObject(input['min']) ? input['min'] : {};
  const max = isObject(input['max']) ? input['max'] : {};
  const names = Object.keys(quota);
  const filled = waterFill(
    readRatio(input['total']),
    names.map((name) => ({
      quota: readRatio(quota[name]),
      min: readRatio(min[name] ?? '0'),
      max: max[name] === undefined ? null : readRatio(max[name]),
    })),
  );
  if (!filled.ok) {
    const code = filled.error.kind === 'capsTooLow' ? 'E_CAPS_TOO_LOW' : 'E_FLOOR_TOO_HIGH';
    return { error: code, code };
  }
  return {
    x: Object.fromEntries(
      names.map((name, index) => {
        const amount = filled.value.amounts[index];
        return [name, amount === undefined ? null : ratioText(amount)];
      }),
    ),
    lambda: ratioText(filled.value.factor),
  };
};
