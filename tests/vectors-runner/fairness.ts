import {
  type Player,
  type StandAlone,
  scaledCosts,
} from '../../src/domain/apportionment/fairness/airport-game';
import { gini, topToBottom } from '../../src/domain/apportionment/fairness/concentration';
import { coreRows, isInCore } from '../../src/domain/apportionment/fairness/core';
import { nucleolus } from '../../src/domain/apportionment/fairness/nucleolus';
import { segmentsOf, shapleyValue } from '../../src/domain/apportionment/segments';
import { ONE, type Ratio, ratioText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import { type Json, type JsonObject, numberAt, objectAt, type Runner } from './vector';

/** Core, nucleolus, Shapley value and Gini coefficient of a game and of several schemes. */
export const fairness: Runner = (input, expected) => {
  const game = readGame(input, 'standAloneFen');
  const schemes = Object.entries(objectAt(input['schemes'] ?? {})).map(([name, shares]) => [
    name,
    schemeFigures(game, objectAt(shares)),
  ]);
  const small = expected['smallGame'];
  return {
    ...solutions(game),
    ...Object.fromEntries(schemes),
    ...(small === undefined ? {} : { smallGame: smallGame(objectAt(small)) }),
  };
};

type Game = {
  readonly need: Readonly<Record<string, number>>;
  readonly standAlone: StandAlone;
  readonly top: number;
};

function readGame(raw: JsonObject, costs: string): Game {
  const numbers = (value: Json | undefined): readonly (readonly [string, number])[] =>
    Object.entries(objectAt(value)).map(([key, each]) => [key, numberAt(each)]);
  const standAlone = Object.fromEntries(numbers(raw[costs]).map(([stop, cost]) => [stop, fen(cost)]));
  return {
    need: Object.fromEntries(numbers(raw['need'])),
    standAlone,
    top: Math.max(...Object.values(standAlone)),
  };
}

function smallGame(raw: JsonObject): Json {
  const game = readGame(raw, 'C');
  return { need: raw['need'] ?? null, C: raw['C'] ?? null, ...solutions(game) };
}

function solutions({ need, standAlone, top }: Game): { readonly shapley: Json; readonly nucleolus: Json } {
  const names = Object.keys(need);
  const stops = Object.values(need);
  const named = (amounts: readonly Ratio[]): Json =>
    Object.fromEntries(names.map((name, index) => [name, ratioText(amounts[index] ?? ONE)]));
  const riders = stops.map((stop) => ({ stop, weight: ONE }));
  return {
    shapley: named(shapleyValue(segmentsOf(standAlone), riders)),
    nucleolus: named(nucleolus(scaledCosts(standAlone, top), stops)),
  };
}

function schemeFigures({ need, standAlone, top }: Game, shares: JsonObject): Json {
  const players = Object.entries(need).map(
    ([household, stop]): Player => ({ household, need: stop, paid: numberAt(shares[household] ?? 0) }),
  );
  const costs = scaledCosts(standAlone, top);
  const paid = players.map((player) => player.paid);
  const payers = paid.filter((amount) => amount > 0);
  const ratio = topToBottom(payers);
  return {
    coreOk: isInCore(costs, players),
    nested: coreRows(costs, players).map((row) => [
      row.stop,
      ratioText(row.paid),
      ratioText(row.limit),
      ratioText(row.slack),
    ]),
    giniAll: ratioText(gini(paid)),
    giniPayers: ratioText(gini(payers)),
    topBottomRatioPayers: ratio === null ? null : ratioText(ratio),
  };
}
