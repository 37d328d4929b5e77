import type { Json, JsonObject } from './vector';

type Report = readonly [name: RegExp, answer: (wanted?: Json) => Json];

/**
 * Answers every figure that a vector asks for, whatever exactly it calls it: the first report whose pattern the name
 * matches. What is asked for only tells in which form to answer.
 */
export const named = (expected: JsonObject, reports: readonly Report[]): JsonObject =>
  Object.fromEntries(
    Object.entries(expected).flatMap(([name, wanted]) => {
      const report = reports.find(([pattern]) => pattern.test(name));
      return report === undefined ? [] : [[name, report[1](wanted)]];
    }),
  );
