/** Remembers a derived value for as long as the value it was derived from is alive. */
export function memo<From extends object, T>(derive: (from: From) => T): (from: From) => T {
  const known = new WeakMap<From, { readonly value: T }>();
  return (from) => {
    const held = known.get(from);
    if (held) return held.value;
    const value = derive(from);
    known.set(from, { value });
    return value;
  };
}

/**
 * Remembers what was derived last from one value together with others, for as long as the first is alive: what does not
 * depend on the whole of a state need not be derived anew for every state.
 */
export function memoLast<From extends object, Rest extends readonly unknown[], T>(
  derive: (from: From, ...rest: Rest) => T,
): (from: From, ...rest: Rest) => T {
  const known = new WeakMap<From, { readonly rest: Rest; readonly value: T }>();
  return (from, ...rest) => {
    const held = known.get(from);
    if (held?.rest.every((each, index) => each === rest[index])) return held.value;
    const value = derive(from, ...rest);
    known.set(from, { rest, value });
    return value;
  };
}
