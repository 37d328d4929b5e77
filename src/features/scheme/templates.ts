import type { Basis } from '../../domain/apportionment/basis';
import { PRESETS } from '../../domain/apportionment/presets';
import { RULES } from '../../domain/apportionment/rules';
import { shown } from '../../domain/apportionment/rules/words';
import {
  type DecimalText,
  decimalText,
  isSame,
  most,
  plus,
  ratioOf,
  times,
  whole,
  ZERO,
} from '../../domain/kernel/ratio';
import type { OptIn, Proposal } from '../../domain/proposal/proposal';
import { schemeText } from '../../text/zh-cn/scheme';
import { OWN_TEMPLATES, type OwnTemplate } from './own-templates';

/** A way to begin, worked out for the floors of this building. */
export type Template = {
  readonly key: string;
  readonly name: string;
  /** The case for it in one line. */
  readonly fairness: string;
  /** What to know before choosing it. */
  readonly note: string;
  /** Where it is practised; `null` for one that is nobody's in particular. */
  readonly source: string | null;
  readonly isUsual: boolean;
  readonly basis: Basis;
  readonly exemptFloors: readonly number[];
};

/** The ones that most buildings choose among; the others are a press away. */
const USUAL = new Set([
  'changchun',
  'coefByHousehold',
  'floorPercent',
  'yuhang',
  'equal',
  'areaOnly',
  'stepsClimbed',
]);

/** Every way to begin that fits a building with homes on these floors. */
export function templatesFor(floors: readonly number[]): readonly Template[] {
  return [...PRESETS, ...OWN_TEMPLATES].flatMap((preset) => {
    const proposed = preset.propose(floors);
    return proposed === null ? [] : [templateOf(preset, proposed, floors)];
  });
}

/** The proposal that a template begins with. Gifts of households that stay exempt are kept. */
export const proposalFrom = (
  { key, basis, exemptFloors }: Template,
  name: string,
  optIns: readonly OptIn[] = [],
): Proposal => ({
  name,
  preset: key,
  basis,
  exemptFloors,
  exemptHouseholds: [],
  optIns,
  compensation: [],
  unit: 'yuan',
  roundMode: 'hamilton',
});

function templateOf(
  { key, names, note, source }: OwnTemplate,
  proposed: { readonly basis: Basis; readonly exemptFloors: readonly number[] },
  floors: readonly number[],
): Template {
  const basis = tabled(proposed.basis, floors);
  const free = 'table' in basis ? floors.filter((floor) => isFree(basis.table[floor])) : [];
  const exemptFloors = [...new Set([...proposed.exemptFloors, ...free])].sort((a, b) => a - b);
  return {
    key,
    name: names.zh,
    fairness: RULES[proposed.basis.kind].fairness.zh,
    note: note.zh,
    source: source === null ? null : schemeText.source(source.title, source.grade === 'C'),
    isUsual: USUAL.has(key),
    basis: 'table' in basis ? withoutFloors(basis, exemptFloors) : basis,
    exemptFloors,
  };
}

const isFree = (text: DecimalText | undefined): boolean => text !== undefined && isSame(ratioOf(text), ZERO);

/** A series is written out floor by floor, so that people can change one floor and see all of them. */
function tabled(basis: Basis, floors: readonly number[]): Basis {
  if (basis.kind !== 'arithmetic') return basis;
  const { c0, d, f0, perArea } = basis;
  const valueAt = (floor: number): DecimalText =>
    decimalText(shown(most(ZERO, plus(ratioOf(c0), times(ratioOf(d), whole(floor - f0))))));
  const table = Object.fromEntries(floors.map((floor) => [`${floor}`, valueAt(floor)]));
  return perArea === true ? { kind: 'coefArea', table } : { kind: 'coef', table };
}

function withoutFloors(basis: Basis, exempt: readonly number[]): Basis {
  if (!('table' in basis)) return basis;
  const paying = Object.entries(basis.table).filter(([floor]) => !exempt.includes(Number(floor)));
  return { ...basis, table: Object.fromEntries(paying) };
}
