import type { CoreRow } from '../../domain/apportionment/fairness/core';
import type { Finding, Verdict } from '../../domain/apportionment/fairness/finding';
import { shown } from '../../domain/apportionment/rules/words';
import type { Household } from '../../domain/building/household';
import { HUNDRED, halfUp, type Ratio, times } from '../../domain/kernel/ratio';
import { fen } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { floorWord } from '../../text/numeral';
import { fairnessText } from '../../text/zh-cn/fairness';

/** One line of the check-up as it is shown: the value, the verdict, one sentence, and the rows behind it. */
export type FindingLine = {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly verdict: Verdict;
  readonly sentence: string;
  readonly table: {
    readonly limit: string;
    readonly rows: readonly { readonly scope: string; readonly cells: readonly [string, string, string] }[];
  } | null;
};

/** The findings in words. */
export const findingLines = (
  findings: readonly Finding[],
  households: readonly Household[],
): readonly FindingLine[] => findings.flatMap((finding) => lineOf(finding, roomsIn(households)));

type RoomOf = (id: string) => string;

function lineOf(finding: Finding, roomOf: RoomOf): readonly FindingLine[] {
  const { verdict } = finding;
  const line = (
    id: Finding['id'],
    value: string,
    sentence: string,
    table: FindingLine['table'] = null,
  ): readonly FindingLine[] => [{ key: id, title: fairnessText[id].title, value, verdict, sentence, table }];
  switch (finding.id) {
    case 'balance': {
      const { pass, fail } = fairnessText.balance;
      return line('balance', figures(finding.figures.sum), verdict === 'pass' ? pass : fail);
    }
    case 'lowerFloors':
    case 'upperFloors': {
      const words = fairnessText[finding.id];
      const { rows, short } = finding.figures;
      const said =
        short.length === 0 ? words.pass : short.map(({ stop }) => words.short(floorAt(stop))).join('');
      const sentence = verdict === 'watch' ? `${said}${words.agreed}` : said;
      return line(finding.id, words.value(short.length), sentence, tableOf(rows, words));
    }
    case 'sameCondition':
      return line('sameCondition', ...sameCondition(finding, roomOf));
    case 'floorMonotone':
      return line('floorMonotone', ...floorMonotone(finding, roomOf));
    case 'distance': {
      const part = percentText(finding.figures.distance);
      return line('distance', fairnessText.distance.value(part), fairnessText.distance.sentence(part));
    }
    case 'concentration': {
      const { topToBottom, largestShare, giniPayers } = finding.figures;
      const { concentration } = fairnessText;
      const value = topToBottom === null ? concentration.nobody : concentration.times(shown(topToBottom, 1));
      return line(
        'concentration',
        value,
        concentration.sentence(percentText(largestShare), shown(giniPayers, 2)),
      );
    }
    case 'bounds':
      return line('bounds', ...boundsReached(finding, roomOf));
  }
}

function boundsReached(
  { figures: { capped, raised, factor } }: Extract<Finding, { id: 'bounds' }>,
  roomOf: RoomOf,
): readonly [string, string] {
  const { bounds: words } = fairnessText;
  const roomsOf = (ids: readonly string[]): string => ids.map(roomOf).join('、');
  const said = [
    ...(capped.length === 0 ? [] : [words.capped(roomsOf(capped))]),
    ...(raised.length === 0 ? [] : [words.raised(roomsOf(raised))]),
  ];
  return said.length === 0
    ? [words.value(0), words.none]
    : [words.value(capped.length + raised.length), `${said.join('，')}${words.others(shown(factor, 4))}`];
}

function sameCondition(
  { figures: { groups } }: Extract<Finding, { id: 'sameCondition' }>,
  roomOf: RoomOf,
): readonly [string, string] {
  const { sameCondition: words } = fairnessText;
  if (groups.length === 0) return [words.value(0), words.pass];
  const said = groups.map(
    ({ households, lowest, highest, agreed }) =>
      words.group(households.map(roomOf).join('、'), figures(lowest), figures(highest)) +
      (agreed ? words.agreed : ''),
  );
  const settle = groups.every(({ agreed }) => agreed) ? '' : words.settle;
  return [words.value(groups.length), `${said.join('；')}。${settle}`];
}

/** Named one by one up to three; more would bury the page. */
const NAMED = 3;

function floorMonotone(
  { figures: { inversions } }: Extract<Finding, { id: 'floorMonotone' }>,
  roomOf: RoomOf,
): readonly [string, string] {
  const { floorMonotone: words } = fairnessText;
  if (inversions.length === 0) return [words.value(0), words.pass];
  const said = inversions
    .slice(0, NAMED)
    .map(({ lower, upper, excess }) => words.pair(roomOf(lower), roomOf(upper), figures(excess)));
  const more = inversions.length > NAMED ? words.more(inversions.length - NAMED) : '';
  return [words.value(inversions.length), `${said.join('；')}${more}。`];
}

const tableOf = (
  rows: readonly CoreRow[],
  { limit, row }: { readonly limit: string; readonly row: (floor: string) => string },
): FindingLine['table'] => ({
  limit,
  rows: rows.map((each) => ({
    scope: row(floorAt(each.stop)),
    cells: [amountText(each.paid), amountText(each.limit), amountText(each.slack)],
  })),
});

/** A stop at a half-landing serves the floor above it. */
const floorAt = (stop: number): string => floorWord(Math.ceil(stop));

/** Whole yuan: these are yardsticks, not amounts that anybody pays. */
const amountText = (value: Ratio): string =>
  figures(fen(Number(halfUp({ n: value.n, d: value.d * 100n })) * 100));

const percentText = (part: Ratio): string => `${shown(times(part, HUNDRED), 1)}%`;

const roomsIn =
  (households: readonly Household[]): RoomOf =>
  (id) =>
    households.find((each) => each.id === id)?.room ?? id;
