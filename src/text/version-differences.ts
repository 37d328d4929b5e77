import { RULES } from '../domain/apportionment/rules';
import type { HouseholdId } from '../domain/building/household';
import { assertNever } from '../domain/kernel/assert-never';
import { fen } from '../domain/money/fen';
import { spanOf } from '../domain/project/difference';
import type { VersionDifference } from '../domain/project/version-changes';
import { yuan } from './format';
import { changesText } from './zh-cn/changes';

/** The differences between two versions as sentences, in the order of the work (两版有什么不同). */
export const differenceSentences = (
  differences: readonly VersionDifference[],
  roomOf: (household: HouseholdId) => string,
): readonly string[] => differences.flatMap((each) => sentencesOf(each, roomOf));

function sentencesOf(
  difference: VersionDifference,
  roomOf: (household: HouseholdId) => string,
): readonly string[] {
  switch (difference.kind) {
    case 'entry':
      return [changesText.entry[difference.to]];
    case 'householdsAdded':
    case 'householdsRemoved':
    case 'areas':
    case 'floors':
    case 'uses':
      return [changesText[difference.kind](roomList(difference.rooms))];
    case 'cost':
      return [costSentence(difference)];
    case 'contingency':
      return [changesText.contingency(difference.label)];
    case 'funding':
      return [changesText.funding[difference.change](difference.label)];
    case 'rule':
      return [changesText.rule(RULES[difference.from].names.zh, RULES[difference.to].names.zh)];
    case 'figures':
    case 'parts':
    case 'exempt':
    case 'optIns':
    case 'discounts':
    case 'bounds':
    case 'nonPayers':
    case 'compensation':
    case 'concessions':
    case 'unit':
    case 'roundMode':
    case 'schemeBegun':
      return [changesText[difference.kind]];
    case 'payables':
      return payableSentences(difference.differences, roomOf);
    default:
      return assertNever(difference);
  }
}

function costSentence({ label, from, to }: Extract<VersionDifference, { kind: 'cost' }>): string {
  if (from === null) return changesText.costAdded(label, yuan(to ?? fen(0)));
  if (to === null) return changesText.costRemoved(label, yuan(from));
  return changesText.cost(label, yuan(from), yuan(to));
}

function payableSentences(
  differences: Extract<VersionDifference, { kind: 'payables' }>['differences'],
  roomOf: (household: HouseholdId) => string,
): readonly string[] {
  if (differences.length === 0) return [changesText.samePayables];
  return ([1, -1] as const).flatMap((sign) => {
    const some = differences.filter(({ by }) => Math.sign(by) === sign);
    const span = spanOf(some.map(({ by }) => fen(Math.abs(by))));
    if (span === null) return [];
    const amounts = changesText.span(yuan(span.least), yuan(span.most));
    const rooms = roomList(some.map(({ household }) => roomOf(household)));
    return [
      sign > 0
        ? changesText.more(some.length, amounts, rooms)
        : changesText.less(some.length, amounts, rooms),
    ];
  });
}

function roomList(rooms: readonly string[]): string {
  const named = rooms.slice(0, 8).join('、');
  return rooms.length > 8 ? changesText.andMore(named, rooms.length) : named;
}
