import { area } from '../domain/building/area';
import { decimalText } from '../domain/kernel/ratio';
import { fen } from '../domain/money/fen';
import type { Sample } from './sample';

/**
 * A published case to the yuan (延吉 2020, 爱得花园 7 号楼 1 单元): 360,000 yuan, seven storeys of two
 * flats, floors 1 and 2 exempt, no subsidy; 20,000 / 28,000 / 36,000 / 44,000 / 52,000 per household.
 * Names and areas were not published and are sample data (示例数据).
 */
export const yanji: Sample = {
  key: 'yanji',
  title: '延吉 2020',
  summary: '公开报道的一例：36 万元，一、二层不出，三到七层每户 2 万到 5.2 万元',
  script: [
    () => ({
      kind: 'openStairwell',
      place: {
        estate: '爱得花园',
        building: '7 号楼',
        stairwell: '1 单元',
        city: '延吉市',
        community: '',
        contact: '',
      },
      jurisdiction: 'CN',
      shape: { storeys: 7, flatsPerFloor: 2, ground: 'homes', hasBasement: false, entry: 'level' },
      sample: 'yanji',
    }),
    (room) => ({
      kind: 'enterHouseholds',
      way: 'pasted',
      rows: Array.from({ length: 14 }, (_, index) => ({
        id: room(`${Math.floor(index / 2) + 1}0${(index % 2) + 1}`),
        owners: [`业主${'甲乙丙丁戊己庚辛壬癸子丑寅卯'.charAt(index)}`],
        area: area(8000),
        areaSource: 'unknown',
      })),
    }),
    () => ({
      kind: 'setCosts',
      costs: [{ id: 'whole', label: '加装电梯总费用', amount: fen(36_000_000) }],
      funding: [],
    }),
    () => ({
      kind: 'setProposal',
      proposal: {
        name: 'A',
        preset: null,
        basis: {
          kind: 'coef',
          table: Object.fromEntries(
            (['1.0', '1.4', '1.8', '2.2', '2.6'] as const).map((coefficient, index) => [
              String(index + 3),
              decimalText(coefficient),
            ]),
          ),
        },
        exemptFloors: [1, 2],
        exemptHouseholds: [],
        optIns: [],
        compensation: [],
        unit: 'yuan',
        roundMode: 'hamilton',
      },
    }),
  ],
};
