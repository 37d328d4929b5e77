import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import type { Basis, Scheme, SchemeHousehold } from '../../../src/domain/apportionment/scheme';
import { replay } from '../../../src/domain/apportionment/trace/replay';
import { area } from '../../../src/domain/building/area';
import { householdId } from '../../../src/domain/building/household';
import { decimalText } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const home = (id: string, floor: number, more: Partial<SchemeHousehold> = {}): SchemeHousehold => ({
  id: householdId(id),
  floor,
  area: area(10_000),
  kind: 'home',
  seq: Number(id),
  ...more,
});
const table = { '4': decimalText('1'), '5': decimalText('1'), '6': decimalText('3') };

function shares(
  households: readonly SchemeHousehold[],
  basis: Basis,
  yuan: number,
  more: Partial<Scheme> = {},
) {
  const outcome = apportion(
    aScheme({
      households,
      costs: [{ id: 'all', label: '总费用', amount: fen(yuan * 100) }],
      pools: [aPool({ basis })],
      ...more,
    }),
  );
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  expect(replay(outcome.value.trace)).toEqual([]);
  return Object.fromEntries(outcome.value.shares.map(({ household, amount }) => [household, amount / 100]));
}

describe('a floor of homes below a square metre', () => {
  it('weighs nothing where areas are cut to whole metres', () => {
    const basis: Basis = { kind: 'floorThenArea', table, areaRounding: 'floor1' };
    const stall = home('401', 4, { area: area(99) });
    expect(shares([stall, home('501', 5)], basis, 200)).toEqual({ '401': 0, '501': 200 });
  });
});

describe('a house of nobody', () => {
  it('is reckoned as nothing where there is nothing to pay', () => {
    expect(shares([], { kind: 'equal' }, 0)).toEqual({});
  });
});

describe('a home on two levels', () => {
  const levels = [
    { level: 5, area: area(7_500) },
    { level: 6, area: area(2_500) },
  ];
  const duplex = (levelMode?: SchemeHousehold['levelMode']) =>
    home('501', 5, { servedLevels: levels, ...(levelMode === undefined ? {} : { levelMode }) });
  const plain = home('401', 4);

  it.each([
    ['its entrance, when nothing is said', undefined, 100, 100],
    ['its entrance', 'entry', 100, 100],
    ['its dearest level', 'max', 150, 50],
    ['the mean of its levels by area', 'areaMean', 120, 80],
    ['each part at its own level', 'split', 120, 80],
  ] as const)('is charged at %s', (_name, mode, own, other) => {
    for (const kind of ['coef', 'coefArea'] as const) {
      expect(shares([plain, duplex(mode)], { kind, table }, 200)).toEqual({ '401': other, '501': own });
    }
  });

  it('shares each of its floors with the neighbours there, when it is split', () => {
    const neighbour = home('602', 6, { area: area(2_500) });
    expect(shares([duplex('split'), neighbour], { kind: 'floorThenArea', table }, 400)).toEqual({
      '501': 250,
      '602': 150,
    });
    expect(shares([duplex('split'), neighbour], { kind: 'floorThenEqual', table }, 400)).toEqual({
      '501': 160,
      '602': 240,
    });
  });
});

describe('other homes', () => {
  it('are charged at their charge level where the ground storey is open', () => {
    expect(shares([home('401', 4, { level: 6 }), home('501', 5)], { kind: 'coef', table }, 400)).toEqual({
      '401': 300,
      '501': 100,
    });
  });

  it('come in with a coefficient of their own', () => {
    const joiner = home('101', 1, { ownCoefficient: decimalText('0.5') });
    expect(shares([joiner, home('401', 4)], { kind: 'coef', table }, 300)).toEqual({
      '101': 100,
      '401': 200,
    });
  });

  it('weigh less where half a flight is left to climb', () => {
    const half = home('401', 4, { accessFactor: decimalText('0.9') });
    expect(shares([half, home('501', 5)], { kind: 'coef', table }, 190)).toEqual({ '401': 90, '501': 100 });
  });

  it('weigh less with a discount, which the others carry', () => {
    const pools = [aPool({ basis: { kind: 'equal' }, discountWeight: { '401': decimalText('0.5') } })];
    expect(shares([home('401', 4), home('501', 5)], { kind: 'equal' }, 300, { pools })).toEqual({
      '401': 100,
      '501': 200,
    });
  });

  it('take the stop below where stops lie between floors', () => {
    const stopHeightMm = { '2.5': 4_000, '4.5': 10_000 };
    const all = [
      home('201', 2),
      home('301', 3),
      home('401', 4),
      home('501', 5),
      home('601', 6, { stop: 2.5 }),
    ];
    expect(shares(all, { kind: 'height', stopHeightMm }, 220)).toEqual({
      '201': 0,
      '301': 40,
      '401': 40,
      '501': 100,
      '601': 40,
    });
  });

  it('pay nothing by height below the street unless the lift stops there', () => {
    const cellar = home('001', -1, { kind: 'basement' });
    const stopHeightMm = { '2': 3_000 };
    expect(shares([cellar, home('201', 2)], { kind: 'height', stopHeightMm }, 50)).toEqual({
      '201': 50,
      '001': 0,
    });
    expect(
      shares(
        [cellar, home('201', 2)],
        { kind: 'height', stopHeightMm: { ...stopHeightMm, '-1': 3_000 } },
        50,
      ),
    ).toEqual({
      '201': 25,
      '001': 25,
    });
    const standAlone = { '2': fen(5_000) };
    expect(shares([cellar, home('201', 2)], { kind: 'shapley', standAlone }, 50)).toEqual({
      '201': 50,
      '001': 0,
    });
  });

  it('count whole square metres where the form says so', () => {
    const all = [home('401', 4, { area: area(8_550) }), home('501', 5, { area: area(8_649) })];
    expect(shares(all, { kind: 'area', areaRounding: 'floor1' }, 171)).toEqual({ '401': 85, '501': 86 });
    expect(shares(all, { kind: 'area', areaRounding: 'round1' }, 172)).toEqual({ '401': 86, '501': 86 });
  });

  it('cost a stretch of shaft nothing where a subsidy by storeys makes the taller lift cheaper', () => {
    const standAlone = { '4': fen(10_000), '5': fen(9_000), '6': fen(12_000) };
    expect(
      shares([home('401', 4), home('501', 5), home('601', 6)], { kind: 'shapley', standAlone }, 120),
    ).toEqual({
      '401': 33.33,
      '501': 33.33,
      '601': 53.34,
    });
  });
});
