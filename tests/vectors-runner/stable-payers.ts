import { exactShares } from '../../src/domain/apportionment/apportion';
import { figuresOf } from '../../src/domain/apportionment/figures-of';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import type { HouseholdId } from '../../src/domain/building/household';
import { type StablePayers, stablePayers as stable } from '../../src/domain/consensus/stable-payers';
import { ratioText } from '../../src/domain/kernel/ratio';
import { named } from './named';
import { schemeWithin } from './read-scheme-within';
import { readMaxima } from './read-stances';
import { isObject, type Json, type Runner } from './vector';

/** Who still pays once whoever is asked for too much has left, and what it then costs them. */
export const stablePayers: Runner = (input, expected) => {
  const scheme = schemeWithin(input);
  const found = stable(
    scheme,
    readMaxima(
      input,
      scheme.households.map(({ id }) => id),
    ),
  );
  if (!found.ok) return { errors: found.error.map(({ code }) => code) };
  return named(expected, reports(scheme, found.value));
};

const reports = (scheme: Scheme, found: StablePayers) =>
  [
    [/round|step|iter|histor|trace|chain|sequence/i, (wanted?: Json) => roundsAs(wanted, found)],
    [/exact|quota/i, () => exactOf(found)],
    [/sum|total/i, () => found.working?.sums.net ?? 0],
    [/share|amount|fen|pays/i, (wanted?: Json) => sharesOf(found, isObject(wanted) ? wanted : {})],
    [/drop|leav|left|out|remov|quit|lost/i, () => leftOf(found)],
    [/size|count|number|^n$/i, () => found.payers.length],
    [
      /start|first|initial|before|all/i,
      () => found.rounds[0]?.asked.map(({ household }) => `${household}`) ?? [],
    ],
    [/./, () => inOrder(scheme, found.payers)],
  ] as const;

const inOrder = ({ households }: Scheme, ids: readonly HouseholdId[]): Json =>
  households.filter(({ id }) => ids.includes(id)).map(({ id }) => `${id}`);

const leftOf = ({ rounds }: StablePayers): Json =>
  rounds.flatMap(({ leaving }) => leaving.map((id) => `${id}`));

/** A number of rounds, or whom each round leaves, or who is still there in each. */
function roundsAs(wanted: Json | undefined, { rounds }: StablePayers): Json {
  if (typeof wanted === 'number') return rounds.length;
  const leaving = rounds
    .filter((round) => round.leaving.length > 0)
    .map((round) => round.leaving.map((id) => `${id}`));
  const staying = rounds.map(({ asked }) => asked.map(({ household }) => `${household}`));
  const first = Array.isArray(wanted) ? wanted[0] : undefined;
  return Array.isArray(first) && first.length === staying[0]?.length ? staying : leaving;
}

const exactOf = ({ working }: StablePayers): Json => {
  if (working === null) return {};
  const exact = exactShares(working);
  return Object.fromEntries(
    figuresOf(working).shares.flatMap(({ household, standing }, place) => {
      const own = exact[place];
      return standing === 'shares' && own !== undefined ? [[household, ratioText(own)]] : [];
    }),
  );
};

/** Of the payers, or of everybody where the vector lists those who do not pay as well. */
function sharesOf({ working }: StablePayers, wanted: Json): Json {
  const shares = working === null ? [] : figuresOf(working).shares;
  return Object.fromEntries(
    shares.flatMap(({ household, standing, amount }) =>
      standing === 'shares' || (isObject(wanted) && household in wanted) ? [[household, amount]] : [],
    ),
  );
}
