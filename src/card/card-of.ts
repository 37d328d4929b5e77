import type { PaperContent, PaperHousehold } from '../domain/agreement/content';
import { UNITS } from '../domain/apportionment/round-unit';
import { type Fen, fen } from '../domain/money/fen';
import { maskName } from '../text/mask';
import { parseYuan } from '../text/parse';
import type { Card, CardFloor, CardYearly } from './card';

/** The card of a household, off the very content that its slip and the agreement are printed from. */
export function cardOf(content: PaperContent, household: PaperHousehold): Card {
  const { place, scheme, rule } = content;
  const { room, floor, area, standing, share, voluntary, compensation, payable, formula, weight } = household;
  return {
    isSample: content.isSample,
    isDraft: content.issuedOn === null,
    place: close(`${place.estate}${place.building}${place.stairwell}`),
    owner: ownerOf(household),
    ...{ room, floor, area, standing, share, voluntary, compensation, payable, formula, weight },
    scheme,
    totalWeight: rule.totalWeight,
    rule: rule.name,
    sums: {
      gross: content.gross,
      external: content.external,
      compensation: content.compensation,
      contributions: content.contributions,
      net: content.net,
      reserve: content.reserve,
      sharing: content.households.filter((each) => each.standing === 'shares').length,
      households: content.households.length,
    },
    odd: {
      unit: fen(UNITS[content.unit]),
      count: content.oddUnits.length,
      isMine: household.gotOddUnit,
    },
    floors: floorsOf(content),
    yearly: yearlyOf(content),
    contact: place.contact.trim(),
  };
}

const close = (text: string): string => text.replace(/\s+/g, '');

/** The first owner, as the name may be posted; how many others there are is nobody's business here. */
function ownerOf({ owners, title }: PaperHousehold): string {
  const [first] = owners;
  return first === undefined ? '' : maskName(first, title === 'private' ? 'person' : 'unit');
}

function floorsOf({ households }: PaperContent): readonly CardFloor[] {
  const floors = [...new Set(households.map(({ floor }) => floor))].sort((a, b) => b - a);
  return floors.map((floor) => {
    const here = households.filter((household) => household.floor === floor);
    const sharing = here.filter(({ standing }) => standing === 'shares');
    const shares = (sharing.length > 0 ? sharing : here).map(({ share }) => share).sort((a, b) => a - b);
    return {
      floor,
      coefficient: commonOf((sharing.length > 0 ? sharing : here).map(({ coefficient }) => coefficient)),
      least: shares[0] ?? fen(0),
      most: shares.at(-1) ?? fen(0),
    };
  });
}

/** The coefficient of all flats of a floor; `null` where they have none or not the same. */
const commonOf = (coefficients: readonly (string | null)[]): string | null =>
  new Set(coefficients).size === 1 ? (coefficients[0] ?? null) : null;

const yearlyOf = ({ terms }: PaperContent): CardYearly => ({
  running: amountIn(terms['runningCost']),
  split: terms['runningSplit'] ?? '',
  reserve: amountIn(terms['yearlyReserve']),
});

function amountIn(text: string | undefined): Fen | null {
  const read = parseYuan(text ?? '');
  return read.ok ? read.value : null;
}
