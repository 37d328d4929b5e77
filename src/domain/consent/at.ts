/** The item at a place that is known to be there; throws where it is not, for then the arithmetic is wrong. */
export function at<T>(list: readonly T[], place: number): T {
  const item = list[place];
  if (item === undefined) throw new RangeError(`Nothing at ${place} of ${list.length}.`);
  return item;
}
