/** The entry at an index that must be there; a missing one is a mistake in this program, never a 0. */
export function entry<T>(values: ArrayLike<T>, index: number): T {
  const value = values[index];
  if (value === undefined) throw new RangeError(`No entry ${index} among ${values.length}.`);
  return value;
}
