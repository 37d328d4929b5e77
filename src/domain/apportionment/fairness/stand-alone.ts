import { entry } from '../../kernel/entry';
import { halfUp, over, plus, type Ratio, times, whole, ZERO } from '../../kernel/ratio';
import { type Fen, fen } from '../../money/fen';
import type { CostDriver } from '../scheme';
import type { StandAlone } from './airport-game';

/** A stop of the lift: its number, and its height above the street in mm. */
export type Stop = { readonly stop: number; readonly heightMm: number };
export type DrivenCost = { readonly amount: Fen; readonly driver: CostDriver };

/**
 * What a lift up to each stop would cost, from what every cost line grows with: fixed lines whole, per
 * stop by stops served, per height by height reached, others at their own stop. 0 at the ground.
 */
export function standAloneCosts(lines: readonly DrivenCost[], stops: readonly Stop[]): StandAlone {
  const served = [...stops].sort((a, b) => a.stop - b.stop).filter(({ heightMm }) => heightMm > 0);
  const ground = stops
    .filter(({ heightMm }) => heightMm <= 0)
    .map(({ stop }) => [`${stop}`, fen(0)] as const);
  const rows = served.map(({ stop }, index) => {
    const cost = lines.reduce((sum, line) => plus(sum, partOf(line, served, index)), ZERO);
    return [`${stop}`, fen(Number(halfUp(cost)))] as const;
  });
  return Object.fromEntries([...ground, ...rows]);
}

function partOf({ amount, driver }: DrivenCost, served: readonly Stop[], index: number): Ratio {
  const own = entry(served, index);
  const top = entry(served, served.length - 1);
  switch (driver.kind) {
    case 'fixed':
      return whole(amount);
    case 'perStop':
      return over(times(whole(amount), whole(index + 1)), whole(served.length));
    case 'perHeight':
      return over(times(whole(amount), whole(own.heightMm)), whole(top.heightMm));
    case 'atStop':
      return driver.stop <= own.stop ? whole(amount) : ZERO;
  }
}

/** Where no line says what it grows with: a typical retrofit of six or seven stops. To be overwritten. */
export const TYPICAL_COSTS: readonly {
  readonly driver: 'fixed' | 'perStop' | 'perHeight';
  readonly names: { readonly zh: string };
  /** Fen; for perStop and perHeight, for each floor served above the ground. */
  readonly low: Fen;
  readonly typical: Fen;
  readonly high: Fen;
}[] = [
  {
    driver: 'fixed',
    names: { zh: '底坑基础、主机轿厢、设计监理检测、管线迁移' },
    low: fen(20_000_000),
    typical: fen(30_000_000),
    high: fen(35_000_000),
  },
  {
    driver: 'perHeight',
    names: { zh: '钢结构井道与外装、导轨、钢丝绳和电缆（每层）' },
    low: fen(2_800_000),
    typical: fen(3_500_000),
    high: fen(5_000_000),
  },
  {
    driver: 'perStop',
    names: { zh: '层门、入户连廊（每站）' },
    low: fen(1_200_000),
    typical: fen(2_300_000),
    high: fen(5_000_000),
  },
];

/** Stand-alone costs from the typical figures, for stops from the ground up. */
export const typicalStandAlone = (stops: readonly Stop[]): StandAlone => {
  const above = stops.filter(({ heightMm }) => heightMm > 0).length;
  return standAloneCosts(
    TYPICAL_COSTS.map(({ driver, typical }) => ({
      amount: driver === 'fixed' ? typical : fen(typical * above),
      driver: { kind: driver },
    })),
    stops,
  );
};
