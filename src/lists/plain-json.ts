import { ratio, ratioText } from '../domain/kernel/ratio';

/** JSON of any domain value: exact quotients as text, maps as records, infinity as `null`. */
export const plainJson = (value: unknown): string => JSON.stringify(value, plain, 1);

function plain(_key: string, held: unknown): unknown {
  if (held instanceof Map) return Object.fromEntries(held);
  if (held instanceof Set) return [...held];
  return isRatio(held) ? ratioText(ratio(held.n, held.d)) : held;
}

const isRatio = (held: unknown): held is { readonly n: bigint; readonly d: bigint } =>
  typeof held === 'object' &&
  held !== null &&
  'n' in held &&
  'd' in held &&
  typeof held.n === 'bigint' &&
  typeof held.d === 'bigint';
