import { area } from '../../src/domain/building/area';
import { householdId, personId } from '../../src/domain/building/household';
import { fen } from '../../src/domain/money/fen';
import { EMPTY_STATE, type ProjectState } from '../../src/domain/project/state';
import { anOpinion } from '../builders/consent';
import { COEFFICIENTS } from '../builders/project';
import { codeInUse } from './engine';

const ANSWERS = [
  'consentsAndPays',
  'consentsAndPays',
  'consentsNotPaying',
  'consentsAndPays',
  'objects',
] as const;

/** A building of 300 households of many sizes whose cost goes by area; every other one has answered, one in five of those against. */
export const largeBuilding: ProjectState = (() => {
  const households = Array.from({ length: 300 }, (_, index) => ({
    id: householdId(`h${index}`),
    room: `${Math.floor(index / 10) + 1}${String((index % 10) + 1).padStart(2, '0')}`,
    floor: Math.floor(index / 10) + 1,
    use: 'home' as const,
    seq: index + 1,
    area: area(5000 + ((index * 7919) % 9000)),
    areaSource: 'register' as const,
    title: 'private' as const,
    owners: [personId(`p${index}`)],
  }));
  const bare: ProjectState = {
    ...EMPTY_STATE,
    shape: { storeys: 30, flatsPerFloor: 10, ground: 'homes', hasBasement: false, entry: 'level' },
    households,
    costs: [{ id: 'all', label: '总价', amount: fen(70_000_000) }],
    proposals: [{ ...COEFFICIENTS, basis: { kind: 'area' }, exemptFloors: [] }],
    adopted: COEFFICIENTS.name,
  };
  const version = codeInUse(bare);
  const opinions = households.flatMap(({ id }, index) => {
    const entry = anOpinion(id, ANSWERS[(index / 2) % ANSWERS.length] ?? 'objects', { version });
    return index % 2 === 1 || entry.kind !== 'opinion' ? [] : [{ ...entry, words: {}, at: '' }];
  });
  return { ...bare, opinions };
})();
