import type { Household, HouseholdId } from '../../domain/building/household';
import { type Fen, fen } from '../../domain/money/fen';
import { differenceBetween, spanOf } from '../../domain/project/difference';
import type { MoneyView } from '../../domain/project/money-view';
import { floorsText } from '../../text/floors';
import { figures, yuan } from '../../text/format';
import { nothingDueText } from '../../text/nothing-due';
import { meetingText } from '../../text/zh-cn/meeting';
import { pictureText } from '../../text/zh-cn/picture';

export type Ready = Extract<MoneyView, { kind: 'ready' }>;

/** One flat: what it pays, or that it is exempt, and what a try changes. */
export type AmountCell = {
  readonly household: HouseholdId;
  readonly room: string;
  readonly text: string;
  readonly isAmount: boolean;
  readonly note: string | null;
  readonly change: string | null;
};

export type AmountRow = {
  readonly floor: number;
  readonly label: string;
  readonly cells: readonly AmountCell[];
};

/** Every flat of the given floors, as recorded or as tried. */
export function amountRows(
  households: readonly Household[],
  floors: readonly number[],
  before: Ready,
  now: Ready,
): readonly AmountRow[] {
  return floors.map((floor) => ({
    floor,
    label: floorsText([floor]),
    cells: households.filter((each) => each.floor === floor).map((each) => cellOf(each, before, now)),
  }));
}

function cellOf({ id, room }: Household, before: Ready, now: Ready): AmountCell {
  const share = now.shareOf.get(id);
  const payable = share?.payable ?? fen(0);
  const isGift = share !== undefined && share.contribution > 0 && share.amount === 0;
  return {
    household: id,
    room,
    text: payable === 0 ? nothingDueText(share?.standing) : yuan(payable),
    isAmount: payable !== 0,
    note: isGift ? pictureText.voluntary : null,
    change: changeText(fen(payable - (before.shareOf.get(id)?.payable ?? 0))),
  };
}

function changeText(by: Fen): string | null {
  const { more, less } = meetingText.amounts;
  if (by === 0) return null;
  return by > 0 ? more(figures(by)) : less(figures(fen(-by)));
}

/** Who gains and who loses by a try, in one sentence; no names. */
export function changeSentence(before: Ready, now: Ready): string {
  const { amounts } = meetingText;
  const all = differenceBetween(before, now).map(({ by }) => by);
  const more = all.filter((by) => by > 0);
  const less = all.filter((by) => by < 0).map((by) => fen(-by));
  const parts = [...part(more, amounts.moreBy), ...part(less, amounts.lessBy)];
  return parts.length === 0 ? amounts.unchanged : amounts.changed(parts);
}

function part(sums: readonly Fen[], say: (count: number, span: string) => string): readonly string[] {
  const span = spanOf(sums);
  return span === null
    ? []
    : [say(sums.length, meetingText.amounts.span(figures(span.least), figures(span.most)))];
}
