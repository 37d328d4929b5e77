import { readBasis } from '../../src/domain/apportionment/rules';
import {
  type Bound,
  DEFAULT_TIE,
  type Funding,
  type Pool,
  type Scheme,
  type SchemeHousehold,
} from '../../src/domain/apportionment/scheme';
import type { Area } from '../../src/domain/building/area';
import { type HouseholdId, type HouseholdUse, householdId } from '../../src/domain/building/household';
import { type DecimalText, decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { isObject, type Json, type JsonObject, listAt, numberAt, objectAt, textAt } from './vector';

const dec = (value: Json | undefined): DecimalText => decimalText(textAt(value));
const ids = (value: Json | undefined): readonly HouseholdId[] =>
  listAt(value).map((id) => householdId(textAt(id)));
const decimals = (value: Json | undefined): Readonly<Record<string, DecimalText>> =>
  Object.fromEntries(Object.entries(objectAt(value)).map(([key, each]) => [key, dec(each)]));
const optional = <K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } =>
  value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: T });

/** A scheme that no form or file of the app could hold; the code is the error's name. */
const unreadable = (code: 'E_BASIS' | 'E_FUNDING', message: string): Error =>
  Object.assign(new Error(message), { name: code });

/** Reads a scheme as the vector files write it; what they leave out takes its default. */
export function readScheme(input: JsonObject): Scheme {
  return {
    version: '1',
    unit: (input['unit'] ?? 'fen') as Scheme['unit'],
    roundMode: (input['roundMode'] ?? 'hamilton') as Scheme['roundMode'],
    tie: (input['tie'] ?? DEFAULT_TIE) as Scheme['tie'],
    households: listAt(input['households']).map((each, index) => readHousehold(objectAt(each), index, input)),
    costs: listAt(input['costs']).map((each, index) => {
      const cost = objectAt(each);
      const id = textAt(cost['id'] ?? `cost${index}`);
      return {
        id,
        label: id,
        amount: fen(numberAt(cost['fen'])),
        ...optional(
          'contingencyPct',
          cost['contingencyPct'] === undefined ? undefined : dec(cost['contingencyPct']),
        ),
        ...optional('pool', cost['pool'] === undefined ? undefined : textAt(cost['pool'])),
      };
    }),
    compensation: paid(input['compensation']),
    funding: listAt(input['funding']).map((each, index) => fundingOr(objectAt(each), index)),
    contributions: listAt(input['contributions']).map((each) => {
      const { household, fen: amount } = objectAt(each);
      const giver = household === null || household === undefined ? null : householdId(textAt(household));
      return { household: giver, amount: fen(numberAt(amount)) };
    }),
    fixed: listAt(input['fixed']).map((each) => {
      const { household, fen: amount, pct } = objectAt(each);
      const taker = householdId(textAt(household));
      return pct === undefined
        ? { kind: 'amount', household: taker, amount: fen(numberAt(amount)) }
        : { kind: 'percent', household: taker, pct: dec(pct) };
    }),
    pools: listAt(input['pools']).map((each, index) => readPool(objectAt(each), index)),
    nonPayers: ids(input['nonPayers']),
    bounds: listAt(input['bounds']).flatMap((each) => readBounds(objectAt(each))),
    ...optional('absorber', readAbsorber(input['absorber'])),
    credits: listAt(input['credits']).map((each) => {
      const { household, fen: amount, kind } = objectAt(each);
      return {
        household: householdId(textAt(household)),
        kind: kind === '公积金' ? 'providentFund' : 'ownMaintenanceAccount',
        amount: fen(numberAt(amount)),
      };
    }),
  };
}

const paid = (value: Json | undefined): Scheme['compensation'] =>
  listAt(value).map((each) => {
    const { household, fen: amount } = objectAt(each);
    return { household: householdId(textAt(household)), amount: fen(numberAt(amount)) };
  });

const USES: Readonly<Record<string, HouseholdUse>> = {
  flat: 'home',
  shop: 'shop',
  basement: 'basement',
  garage: 'garage',
};

function readHousehold(raw: JsonObject, index: number, scheme: JsonObject): SchemeHousehold {
  const area = numberAt(raw['area']);
  return {
    id: householdId(textAt(raw['id'])),
    floor: numberAt(raw['floor']),
    area: area as Area,
    kind: USES[textAt(raw['kind'] ?? 'flat')] ?? 'other',
    seq: raw['seq'] === undefined ? index : numberAt(raw['seq']),
    ...optional('level', raw['level'] === undefined ? undefined : numberAt(raw['level'])),
    ...optional('stop', raw['stop'] === undefined ? undefined : numberAt(raw['stop'])),
    ...optional('accessFactor', raw['accessFactor'] === undefined ? undefined : dec(raw['accessFactor'])),
    ...optional('levelMode', readLevelMode(raw, scheme)),
    ...optional('servedLevels', readServed(raw, area)),
  };
}

/** Levels as plain numbers (equal parts), as { level, area }, or as areas by level, beside the household or inside `duplex`. */
function readServed(raw: JsonObject, area: number): SchemeHousehold['servedLevels'] {
  const held = isObject(raw['duplex']) ? { ...raw, ...raw['duplex'] } : raw;
  const listed = held['servedLevels'] ?? held['levels'] ?? held['parts'];
  const beside =
    held['levelAreas'] ?? held['areaByLevel'] ?? held['areas'] ?? (isObject(listed) ? listed : undefined);
  if (isObject(beside)) {
    return Object.entries(beside).map(([level, each]) => ({
      level: Number(level),
      area: numberAt(each) as Area,
    }));
  }
  const levels = listAt(listed);
  if (levels.length === 0) return undefined;
  return levels.map((each, index) => {
    if (isObject(each)) {
      return { level: numberAt(each['level'] ?? each['floor']), area: numberAt(each['area']) as Area };
    }
    const own = Array.isArray(beside) ? numberAt(beside[index]) : area;
    return { level: numberAt(each), area: own as Area };
  });
}

/** How homes on several levels are charged: said by the home, by its duplex, or by the basis for all. */
function readLevelMode(raw: JsonObject, scheme: JsonObject): SchemeHousehold['levelMode'] {
  const duplex = isObject(raw['duplex']) ? raw['duplex'] : {};
  const ofBasis = listAt(scheme['pools'])
    .map((pool) => objectAt(objectAt(pool)['basis'])['levelMode'])
    .find((mode) => mode !== undefined);
  const mode = raw['levelMode'] ?? duplex['levelMode'] ?? duplex['mode'] ?? ofBasis ?? scheme['levelMode'];
  return mode as SchemeHousehold['levelMode'];
}

/** A sum that is missing or no whole number of fen is a fault of the funding line that holds it. */
function fundingOr(raw: JsonObject, index: number): Funding {
  try {
    return readFunding(raw, index);
  } catch (error) {
    throw unreadable('E_FUNDING', error instanceof Error ? error.message : String(error));
  }
}

function readFunding(raw: JsonObject, index: number): Funding {
  const id = textAt(raw['id'] ?? `funding${index}`);
  const mode = (raw['mode'] ?? 'deducted') as Funding['mode'];
  const common = { id, label: id, mode };
  switch (raw['kind']) {
    case 'fixed':
      return { ...common, kind: 'fixed', amount: fen(numberAt(raw['fen'])) };
    case 'perStop':
      return {
        ...common,
        kind: 'perStop',
        amountPerStop: fen(numberAt(raw['fenPerStop'])),
        stops: numberAt(raw['stops']),
      };
    case 'table': {
      const table = objectAt(raw['tableFen'] ?? raw['table']);
      const amounts = Object.fromEntries(
        Object.entries(table).map(([key, each]) => [key, fen(numberAt(each))]),
      );
      return { ...common, kind: 'table', amounts, storeys: numberAt(raw['storeys']) };
    }
    case 'percentCapped': {
      const cap =
        raw['capFen'] === undefined || raw['capFen'] === null ? undefined : fen(numberAt(raw['capFen']));
      const base = (raw['base'] ?? 'gross') as Extract<Funding, { kind: 'percentCapped' }>['base'];
      return { ...common, kind: 'percentCapped', pct: dec(raw['pct']), base, ...optional('cap', cap) };
    }
    case 'actualCapped':
      return {
        ...common,
        kind: 'actualCapped',
        items: listAt(raw['items']).map(textAt),
        cap: fen(numberAt(raw['capFen'])),
      };
    default:
      throw unreadable('E_FUNDING', `Unknown funding ${JSON.stringify(raw['kind'])}.`);
  }
}

function readPool(raw: JsonObject, index: number): Pool {
  const basis = readBasis(domainBasis(objectAt(raw['basis'])));
  if (!basis.ok)
    throw unreadable(
      'E_BASIS',
      `Basis not understood: ${JSON.stringify(raw['basis'])}, ${JSON.stringify(basis.error)}.`,
    );
  const exempt = raw['exempt'] === undefined ? undefined : objectAt(raw['exempt']);
  return {
    id: textAt(raw['id'] ?? `pool${index}`),
    portion: raw['pct'] === undefined ? { kind: 'items' } : { kind: 'percent', pct: dec(raw['pct']) },
    basis: basis.value,
    ...optional(
      'exempt',
      exempt === undefined
        ? undefined
        : { floors: listAt(exempt['floors']).map(numberAt), households: ids(exempt['households']) },
    ),
    ...optional('only', raw['only'] === undefined ? undefined : ids(raw['only'])),
    ...optional(
      'discountWeight',
      raw['discountWeight'] === undefined ? undefined : decimals(raw['discountWeight']),
    ),
  };
}

/** The vector files' names for a basis and its fields, in the domain's names. */
function domainBasis(raw: JsonObject): JsonObject {
  const perArea = raw['perArea'] ?? raw['byArea'] ?? raw['timesArea'] ?? raw['area'];
  const held = typeof perArea === 'boolean' ? { ...raw, perArea } : raw;
  switch (raw['kind']) {
    case 'floorPercent':
      return { ...held, within: raw['within'] ?? raw['inner'] ?? 'area' };
    case 'householdPercent':
      return { ...held, percents: raw['percents'] ?? raw['table'] ?? raw['pct'] };
    case 'shapley':
      return { ...held, standAlone: raw['standAloneFen'] ?? raw['standAlone'] ?? raw['C'] };
    case 'custom':
    case 'usage':
      return {
        kind: 'usage',
        uses: texts(
          objectAt(
            raw['uses'] ?? raw['trips'] ?? raw['swipes'] ?? raw['weights'] ?? raw['table'] ?? raw['amounts'],
          ),
        ),
      };
    case 'height':
      return {
        ...held,
        stopHeightMm: first(raw, ['stopHeightMm', 'heightMm', 'heights', 'stopHeight', 'mm', 'table']),
      };
    case 'steps':
      return { ...held, table: texts(objectAt(raw['table'] ?? raw['steps'])) };
    default:
      return held;
  }
}

const texts = (record: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(record).map(([key, each]) => [key, textAt(each)]));

const first = (raw: JsonObject, keys: readonly string[]): Json | undefined =>
  keys.map((key) => raw[key]).find((each) => each !== undefined && each !== null);

/** Several households may stand in one bound: each is held to it on its own. */
const readBounds = (raw: JsonObject): readonly Bound[] =>
  raw['households'] === undefined
    ? [readBound(raw)]
    : listAt(raw['households']).map((household) => readBound({ ...raw, household }));

function readBound(raw: JsonObject): Bound {
  const [least, most] = [first(raw, ['minFen', 'min']), first(raw, ['maxFen', 'max'])];
  const of: Bound['of'] =
    raw['household'] !== undefined
      ? { kind: 'household', household: householdId(textAt(raw['household'])) }
      : raw['floor'] !== undefined
        ? { kind: 'floor', floor: numberAt(raw['floor']) }
        : { kind: 'all' };
  return {
    of,
    ...optional('min', least === undefined ? undefined : fen(numberAt(least))),
    ...optional('max', most === undefined ? undefined : fen(numberAt(most))),
  };
}

function readAbsorber(raw: Json | undefined): Scheme['absorber'] {
  if (raw === undefined || raw === null) return undefined;
  if (raw === 'reserve') return { kind: 'reserve' };
  if (isObject(raw) && raw['funding'] !== undefined) return { kind: 'funding', id: textAt(raw['funding']) };
  return { kind: 'household', household: householdId(textAt(isObject(raw) ? raw['household'] : raw)) };
}
