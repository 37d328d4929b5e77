import { apportion as apportionScheme } from '../../src/domain/apportionment/apportion';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import { replay } from '../../src/domain/apportionment/trace/replay';
import { ratioText } from '../../src/domain/kernel/ratio';
import { readScheme } from './read-scheme';
import type { Json, JsonObject, Runner } from './vector';

/** A whole scheme: every figure, and the working of every figure replayed. */
export const apportion: Runner = (input) => {
  const read = schemeOrCode(input);
  if (typeof read === 'string') return { errors: [read], error: read, code: read };
  const outcome = apportionScheme(read);
  if (!outcome.ok) {
    const codes = outcome.error.map(({ code }) => code);
    return { errors: codes, error: codes[0] ?? null, code: codes[0] ?? null };
  }
  const broken = replay(outcome.value.trace);
  if (broken.length > 0) throw new Error(`The working does not hold: ${broken.join('; ')}`);
  const { shares, ...figures } = outcome.value;
  const by = (pick: (share: (typeof shares)[number]) => Json): Json =>
    Object.fromEntries(shares.map((share) => [share.household, pick(share)]));
  return {
    grossFen: figures.gross,
    compensationFen: figures.compensation,
    externalFen: figures.external,
    contributionsFen: figures.contributions,
    netFen: figures.net,
    surplusFen: figures.surplus,
    poolFen: figures.pools.map(({ amount }) => amount),
    reserveFen: figures.reserve,
    fundingFen: figures.funding.map(({ amount }) => amount),
    sharesFen: by(({ amount }) => amount),
    payableFen: by(({ payable }) => payable),
    cashFen: by(({ cash }) => cash),
    exactFen: by(({ exact }) => ratioText(exact)),
    sumSharesFen: shares.reduce((sum, { amount }) => sum + amount, 0),
    oddUnits: figures.oddUnits.map(({ household }) => household),
    lambda_: ratioText(figures.bounds.factor),
    lambda: ratioText(figures.bounds.factor),
  };
};

/** What cannot even be read is refused under the engine's codes; any other fault is the runner's own. */
function schemeOrCode(input: JsonObject): Scheme | string {
  try {
    return readScheme(input);
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('E_')) return error.name;
    throw error;
  }
}
