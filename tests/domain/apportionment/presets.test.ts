import { describe, expect, it } from 'vitest';
import { apportion } from '../../../src/domain/apportionment/apportion';
import { PRESETS } from '../../../src/domain/apportionment/presets';
import { outsideShanghaiSeven } from '../../../src/domain/apportionment/presets/shanghai-seven';
import { homes } from '../../../src/domain/apportionment/rules/example';
import { decimalText, ratio } from '../../../src/domain/kernel/ratio';
import { fen } from '../../../src/domain/money/fen';
import { aPool, aScheme } from './scheme';

const storeys = (top: number): readonly number[] => Array.from({ length: top }, (_, index) => index + 1);

function sharesUnder(key: string, top: number, yuan: number): Readonly<Record<number, number>> | null {
  const proposed = PRESETS.find((preset) => preset.key === key)?.propose(storeys(top)) ?? null;
  if (proposed === null) return null;
  const households = homes(1, top, [10_000, 10_000]);
  const outcome = apportion(
    aScheme({
      households,
      costs: [{ id: 'a', label: '', amount: fen(yuan * 100) }],
      pools: [aPool({ basis: proposed.basis, exempt: { floors: proposed.exemptFloors } })],
    }),
  );
  if (!outcome.ok) throw new Error(outcome.error[0]?.code);
  return Object.fromEntries(
    households.map(({ floor }, index) => [
      floor,
      Math.round((outcome.value.shares[index]?.amount ?? 0) / 100),
    ]),
  );
}

describe('a preset', () => {
  it.each([
    ['guangzhouFloorThenArea', 6, { 1: 0, 2: 28_922, 3: 57_843, 4: 63_627, 5: 69_412, 6: 75_196 }],
    ['guangzhouPerHousehold', 6, { 1: 0, 2: 28_922, 3: 57_843, 4: 63_627, 5: 69_412, 6: 75_196 }],
    ['guangzhouSchemeOne', 6, { 1: 0, 2: 28_922, 3: 57_843, 4: 63_627, 5: 69_412, 6: 75_196 }],
    ['linear', 6, { 1: 0, 2: 19_667, 3: 39_333, 4: 59_000, 5: 78_667, 6: 98_333 }],
    ['halfSteps', 6, { 1: 0, 2: 29_500, 3: 44_250, 4: 59_000, 5: 73_750, 6: 88_500 }],
    ['yuhang', 6, { 1: 0, 2: 0, 3: 23_600, 4: 59_000, 5: 91_450, 6: 120_950 }],
    ['areaOnly', 6, { 1: 49_167, 2: 49_167, 3: 49_167, 4: 49_167, 5: 49_167, 6: 49_167 }],
    ['stepsClimbed', 6, { 1: 0, 2: 19_667, 3: 39_333, 4: 59_000, 5: 78_667, 6: 98_333 }],
    ['shanghaiSeven', 7, { 1: 0, 2: 14_750, 3: 26_550, 4: 41_300, 5: 56_050, 6: 70_800, 7: 85_550 }],
    ['tenthsByArea', 6, { 1: 0, 2: 0, 3: 60_735, 4: 69_412, 5: 78_088, 6: 86_765 }],
    ['changchun', 6, { 1: 0, 2: 0, 3: 50_862, 4: 66_121, 5: 81_379, 6: 96_638 }],
  ])('%s shares 590 000 yuan over %i storeys as published or as its numbers say', (key, top, expected) => {
    expect(sharesUnder(key, top, 590_000)).toEqual(expected);
  });

  it('says nothing about a building that its source says nothing about', () => {
    expect([
      sharesUnder('shanghaiSeven', 6, 1),
      sharesUnder('yuhang', 7, 1),
      sharesUnder('tenthsByArea', 10, 1),
    ]).toEqual([null, null, null]);
  });

  it('carries a key of its own, a name, a note, and a source with its grade', () => {
    expect(new Set(PRESETS.map(({ key }) => key)).size).toBe(PRESETS.length);
    for (const { names, note, source } of PRESETS) {
      expect(names.zh).not.toBe('');
      expect(note.zh).toMatch(/。$/);
      expect(source.title).not.toBe('');
      expect(['A', 'B', 'C']).toContain(source.grade);
    }
  });
});

describe('the Shanghai guide', () => {
  const table = {
    '2': decimalText('5'),
    '3': decimalText('9'),
    '4': decimalText('14'),
    '5': decimalText('19'),
    '6': decimalText('24'),
    '7': decimalText('29'),
  };

  it('holds its middle on every floor', () => {
    expect(outsideShanghaiSeven(table)).toEqual([]);
  });

  it('names each floor outside it, and by how much', () => {
    const { '2': _, ...without } = table;
    expect(outsideShanghaiSeven({ ...without, '7': decimalText('31.5') })).toEqual([
      { floor: 2, low: '4', high: '6', by: ratio(-4n) },
      { floor: 7, low: '28', high: '30', by: ratio(3n, 2n) },
    ]);
  });
});
