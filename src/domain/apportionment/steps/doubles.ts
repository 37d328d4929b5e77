import type { ApportionmentError } from '../errors';

type Doubled = Extract<ApportionmentError, { readonly code: 'E_DUP_ID' }>['of'];

/** Every entry of a list whose id came before. */
export function doubles(
  of: Doubled,
  list: string,
  entries: readonly { readonly id: string }[],
): readonly ApportionmentError[] {
  if (entries.length < 2) return [];
  const seen = new Set<string>();
  return entries.flatMap(({ id }, index): readonly ApportionmentError[] => {
    const isDouble = seen.has(id);
    seen.add(id);
    return isDouble ? [{ code: 'E_DUP_ID', of, id, field: `${list}.${index}.id` }] : [];
  });
}
