/** One entry of a vector file. */
export type Vector = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly input: Json;
  readonly expected: Json;
};

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;
export type JsonObject = { readonly [key: string]: Json | undefined };

/** What a runner answers: everything in `expected`, worked out by the program. */
export type Runner = (input: JsonObject, expected: JsonObject) => Json;

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const objectAt = (value: Json | undefined): JsonObject => {
  if (!isObject(value)) throw new Error(`An object was expected, not ${JSON.stringify(value)}.`);
  return value;
};
export const listAt = (value: Json | undefined): readonly Json[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new Error(`A list was expected, not ${JSON.stringify(value)}.`);
  return value;
};
export const numberAt = (value: Json | undefined): number => {
  const number = typeof value === 'string' ? Number(value) : value;
  if (typeof number !== 'number') throw new Error(`A number was expected, not ${JSON.stringify(value)}.`);
  return number;
};
export const textAt = (value: Json | undefined): string => {
  if (typeof value !== 'string' && typeof value !== 'number') {
    throw new Error(`Text was expected, not ${JSON.stringify(value)}.`);
  }
  return `${value}`;
};
