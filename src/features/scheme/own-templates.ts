import type { Preset } from '../../domain/apportionment/presets/preset';
import { shown } from '../../domain/apportionment/rules/words';
import { decimalText, plus, whole } from '../../domain/kernel/ratio';
import { splitWhole } from '../../domain/money/largest-remainder';
import { schemeText } from '../../text/zh-cn/scheme';

/** A way to begin that no place is the source of. */
export type OwnTemplate = Omit<Preset, 'source'> & { readonly source: Preset['source'] | null };

/** Ways that belong to no place in particular. */
export const OWN_TEMPLATES: readonly OwnTemplate[] = [
  {
    key: 'coefByHousehold',
    names: { zh: schemeText.own.coefByHousehold.name },
    note: { zh: schemeText.own.coefByHousehold.note },
    source: null,
    propose: (floors) => ({
      basis: {
        kind: 'coef',
        table: Object.fromEntries(
          paying(floors).map((floor, index) => [
            `${floor}`,
            decimalText(shown(plus(whole(1), { n: BigInt(3 * index), d: 10n }))),
          ]),
        ),
      },
      exemptFloors: usuallyExempt(floors),
    }),
  },
  {
    key: 'floorPercent',
    names: { zh: schemeText.own.floorPercent.name },
    note: { zh: schemeText.own.floorPercent.note },
    source: null,
    propose: (floors) => {
      const { amounts } = splitWhole(
        100,
        paying(floors).map((_, index) => whole(index + 1)),
      );
      if (amounts.includes(0)) return null;
      return {
        basis: {
          kind: 'floorPercent',
          within: 'equal',
          table: Object.fromEntries(
            paying(floors).map((floor, index) => [`${floor}`, decimalText(`${amounts[index] ?? 0}`)]),
          ),
        },
        exemptFloors: usuallyExempt(floors),
      };
    },
  },
  {
    key: 'equal',
    names: { zh: schemeText.own.equal.name },
    note: { zh: schemeText.own.equal.note },
    source: null,
    propose: (floors) => ({ basis: { kind: 'equal' }, exemptFloors: usuallyExempt(floors) }),
  },
];

/** First and second floor are usually exempt; in a house of three storeys only the first. */
const usuallyExempt = (floors: readonly number[]): readonly number[] =>
  floors.filter((floor) => floor <= (Math.max(...floors) > 3 ? 2 : 1));

const paying = (floors: readonly number[]): readonly number[] => {
  const exempt = usuallyExempt(floors);
  return [...new Set(floors)].filter((floor) => !exempt.includes(floor)).sort((a, b) => a - b);
};
