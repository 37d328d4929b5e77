/** The entry at an index that must be there; a missing one is a mistake in this program, never a 0. */
export function entry<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No entry ${index} among ${values.length}.`);
  return value;
}

/** The same under a key. */
export function lookUp<Key, T>(values: ReadonlyMap<Key, T>, key: Key): T {
  const value = values.get(key);
  if (value === undefined) throw new RangeError(`Nothing under ${key} among ${values.size}.`);
  return value;
}

/** The same in a record. */
export function present<T>(values: Readonly<Record<string, T>>, key: string): T {
  const value = values[key];
  if (value === undefined) throw new RangeError(`Nothing under ${key}.`);
  return value;
}
