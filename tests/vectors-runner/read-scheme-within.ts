import type { Scheme } from '../../src/domain/apportionment/scheme';
import { readScheme } from './read-scheme';
import { isObject, type JsonObject, listAt, numberAt, objectAt } from './vector';

const SUMS = ['netFen', 'totalFen', 'costFen', 'amountFen', 'total', 'net', 'N', 'fen', 'C'];

/** A scheme that a vector writes out, or only sketches: a sum, a basis or plain weights, households or their names. */
export function schemeWithin(input: JsonObject): Scheme {
  const raw = isObject(input['scheme']) ? { ...input, ...input['scheme'] } : input;
  return readScheme({ ...raw, costs: costsOf(raw), households: householdsOf(raw), pools: poolsOf(raw) });
}

function costsOf(raw: JsonObject): JsonObject['costs'] {
  if (raw['costs'] !== undefined) return raw['costs'];
  const sum = SUMS.map((key) => raw[key]).find((each) => each !== undefined);
  return [{ id: 'all', fen: numberAt(sum) }];
}

function householdsOf(raw: JsonObject): JsonObject['households'] {
  if (raw['households'] !== undefined) return raw['households'];
  if (raw['units'] !== undefined) {
    return listAt(raw['units']).map((each) => ({ floor: 1, ...objectAt(each) }));
  }
  return Object.keys(weightsOf(raw)).map((id) => ({ id, floor: 1, area: 1 }));
}

function poolsOf(raw: JsonObject): JsonObject['pools'] {
  if (raw['pools'] !== undefined) return raw['pools'];
  const weights = weightsOf(raw);
  const basis =
    raw['basis'] ?? (Object.keys(weights).length > 0 ? { kind: 'usage', uses: weights } : { kind: 'equal' });
  return [{ id: 'all', pct: '100', basis }];
}

const weightsOf = (raw: JsonObject): JsonObject => (isObject(raw['weights']) ? raw['weights'] : {});
