/** What a person or a file can cause is returned, as data; only bugs are thrown. */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** Every value, or every fault of every result that has some. */
export function allOf<T, E>(results: readonly Result<T, readonly E[]>[]): Result<readonly T[], readonly E[]> {
  const values: T[] = [];
  const errors: E[] = [];
  for (const each of results) {
    if (each.ok) values.push(each.value);
    else errors.push(...each.error);
  }
  return errors.length > 0 ? err(errors) : ok(values);
}

export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
