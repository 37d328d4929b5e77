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
