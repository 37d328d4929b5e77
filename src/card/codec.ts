/** What was read, and the place behind it. */
export type Taken<T> = { readonly value: T; readonly end: number };

/** Writes a value as bytes and reads it back; `null` where the bytes are none of its kind. */
export type Codec<T> = {
  readonly put: (value: T) => readonly number[];
  readonly take: (bytes: Uint8Array, at: number) => Taken<T> | null;
};

/** A codec of another type, by a pair of functions between the two; `read` may refuse. */
export const mapped = <A, B>(
  codec: Codec<A>,
  write: (value: B) => A,
  read: (value: A) => B | null,
): Codec<B> => ({
  put: (value) => codec.put(write(value)),
  take: (bytes, at) => {
    const taken = codec.take(bytes, at);
    const value = taken === null ? null : read(taken.value);
    return taken === null || value === null ? null : { value, end: taken.end };
  },
});

/** A whole number from 0 to 2^63: seven bits a byte, the lowest first. */
export const natural: Codec<bigint> = {
  put: (value) =>
    value < 128n ? [Number(value)] : [Number(value & 127n) | 128, ...natural.put(value >> 7n)],
  take: (bytes, at) => {
    let value = 0n;
    for (let index = 0; index < 9; index += 1) {
      const byte = bytes[at + index];
      if (byte === undefined) return null;
      value |= BigInt(byte & 127) << BigInt(7 * index);
      if (byte < 128) return { value, end: at + index + 1 };
    }
    return null;
  },
};

/** A whole number that may be negative: 0, −1, 1, −2 … as 0, 1, 2, 3 …. */
export const signed: Codec<bigint> = mapped(
  natural,
  (value) => (value < 0n ? -2n * value - 1n : 2n * value),
  (value) => (value % 2n === 1n ? -(value + 1n) / 2n : value / 2n),
);

/** A whole number small enough for plain arithmetic. */
export const count: Codec<number> = mapped(natural, BigInt, (value) => safe(value));

export const safe = (value: bigint): number | null => {
  const number = Number(value);
  return Number.isSafeInteger(number) ? number : null;
};

/** One of a fixed list, by its place in it. The list may grow at its end only. */
export const oneOf = <const T>(choices: readonly T[]): Codec<T> =>
  mapped(
    count,
    (value) => choices.indexOf(value),
    (index) => choices[index] ?? null,
  );

/** Many of one kind, their number first. */
export const list = <T>(of: Codec<T>): Codec<readonly T[]> => ({
  put: (values) => [...count.put(values.length), ...values.flatMap((value) => of.put(value))],
  take: (bytes, at) => {
    const length = count.take(bytes, at);
    if (length === null) return null;
    const values: T[] = [];
    let end = length.end;
    while (values.length < length.value) {
      const taken = of.take(bytes, end);
      if (taken === null) return null;
      values.push(taken.value);
      end = taken.end;
    }
    return { value: values, end };
  },
});

type Fields<T> = { readonly [Key in keyof T]: Codec<T[Key]> };

/** Named parts one after another, in the order in which the fields stand. */
export const record = <T extends object>(fields: Fields<T>): Codec<T> => {
  const keys = Object.keys(fields) as (keyof T)[];
  return {
    put: (value) => keys.flatMap((key) => fields[key].put(value[key])),
    take: (bytes, at) => {
      let end = at;
      const values: [keyof T, unknown][] = [];
      for (const key of keys) {
        const taken = fields[key].take(bytes, end);
        if (taken === null) return null;
        values.push([key, taken.value]);
        end = taken.end;
      }
      return { value: Object.fromEntries(values) as T, end };
    },
  };
};
