import type { PaperHousehold } from '../../domain/agreement/content';
import { figuresOf } from '../../domain/apportionment/figures-of';
import type { Figures } from '../../domain/apportionment/outcome';
import { reckon } from '../../domain/apportionment/reckon';
import { UNITS } from '../../domain/apportionment/scheme';
import { precedenceOf } from '../../domain/apportionment/steps/precedence';
import type { Working } from '../../domain/apportionment/working';
import { type HouseholdId, householdId } from '../../domain/building/household';
import type { NotLive } from '../../text/zh-cn/sheet';
import { handedOut, type Part, roundedUp } from './handed-out';
import type { SharesSource } from './source';
import { type WeightForm, type WholeWeightOf, weightForms } from './weight-form';

/** One household of the table: what the papers say of it, its place in ties, and the engine's figures in fen. */
export type Line = {
  readonly household: PaperHousehold;
  readonly seq: number;
  readonly byRule: number;
  readonly refund: number;
  /** `null` where the table has no formulas. */
  readonly working: (Part & { readonly weight: number; readonly refundPart: Part }) | null;
};

/** Everything that a table of shares shows, worked out. */
export type WorkedTable = {
  readonly source: SharesSource;
  readonly figures: Figures;
  readonly lines: readonly Line[];
  readonly form: WeightForm | null;
  /** Why there are no formulas; `null` where there are. */
  readonly why: NotLive | null;
  /** What is handed out (whole units, or fen where every share goes up) and what is left after cutting. */
  readonly units: number;
  readonly left: number;
  readonly refundLeft: number;
};

/** Largest product that LibreOffice and Excel reckon without losing a unit; both take nearer figures for equal. */
const LARGEST = 10n ** 14n;

/** Works a table out beside the engine, and holds both to the same amounts. */
export function workedTable(source: SharesSource): WorkedTable {
  const reckoned = reckon(source.scheme);
  if (!reckoned.ok) throw new RangeError('A scheme whose papers are printed has shares.');
  const working = reckoned.value;
  const figures = figuresOf(working);
  const { scheme } = source;
  const unit = BigInt(UNITS[scheme.unit]);
  const isUp = scheme.roundMode === 'ceil';
  const units = isUp ? BigInt(working.rest) : BigInt(working.collect) / unit;
  const due = BigInt(figures.refundLater);
  const form = formIn(source, working, units > due ? units : due);
  const why = notLive(working) ?? (form === null ? 'size' : null);
  if (form === null || why !== null) {
    const lines = linesOf(source, figures, () => null);
    return { source, figures, lines, form: null, why, units: Number(units), left: 0, refundLeft: 0 };
  }
  const weights = scheme.households.map(({ id }) => form.weightOf.get(id) ?? 0n);
  const order = precedenceOf(scheme.households, scheme.tie);
  const shares = isUp ? roundedUp(units, weights, unit) : handedOut(units, weights, order);
  const refunds = handedOut(due, weights, order);
  const lines = linesOf(source, figures, (place) => {
    const part = shares.parts[place];
    const refundPart = refunds.parts[place];
    return part === undefined || refundPart === undefined
      ? null
      : { ...part, weight: Number(weights[place] ?? 0n), refundPart };
  });
  holdTogether(lines, Number(unit));
  return {
    source,
    figures,
    lines,
    form,
    why,
    units: Number(units),
    left: shares.left,
    refundLeft: refunds.left,
  };
}

/** What of a scheme no formula of the table says. */
function notLive({ scheme, pools }: Working): NotLive | null {
  if (scheme.fixed.length > 0) return 'fixed';
  if (scheme.bounds.length > 0) return 'bounds';
  return pools.filter(({ amount }) => amount > 0).length === 1 ? null : 'pools';
}

/** The first form whose products stay exact in a spreadsheet. */
function formIn({ content }: SharesSource, { scheme, pools }: Working, units: bigint): WeightForm | null {
  const [pool] = pools.filter(({ amount }) => amount > 0);
  if (pool === undefined) return null;
  const engine: WholeWeightOf = new Map(
    scheme.households.map(({ id }, place) => [householdId(id), BigInt(pool.whole.parts[place] ?? 0)]),
  );
  const unit = scheme.roundMode === 'ceil' ? BigInt(UNITS[scheme.unit]) : 1n;
  const fits = ({ weightOf }: WeightForm): boolean => {
    const all = [...weightOf.values()].reduce((sum, weight) => sum + weight, 0n);
    return all * unit < LARGEST && [...weightOf.values()].every((weight) => weight * units < LARGEST);
  };
  return weightForms(content, pool.pool.basis, engine).find(fits) ?? null;
}

function linesOf(
  { content, scheme }: SharesSource,
  figures: Figures,
  workingAt: (place: number) => Line['working'],
): readonly Line[] {
  const places = new Map<HouseholdId, number>(scheme.households.map(({ id }, place) => [id, place]));
  return content.households.map((household): Line => {
    const place = places.get(household.id);
    const own = place === undefined ? undefined : scheme.households[place];
    const share = place === undefined ? undefined : figures.shares[place];
    if (place === undefined || own === undefined || share === undefined)
      throw new RangeError('The papers name a household that the scheme does not have.');
    const { amount, refundLater } = share;
    return {
      household,
      seq: own.seq,
      byRule: amount,
      refund: refundLater,
      working: workingAt(place),
    };
  });
}

function holdTogether(lines: readonly Line[], unit: number): void {
  for (const { working, byRule, refund, household } of lines) {
    if (working === null) continue;
    const isSame =
      (working.base + working.odd) * unit === byRule &&
      working.refundPart.base + working.refundPart.odd === refund;
    if (!isSame) throw new Error(`The table gives ${household.room} another share than the engine.`);
  }
}
