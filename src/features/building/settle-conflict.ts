import type { Household } from '../../domain/building/household';
import type { Opinion } from '../../domain/consent/opinion';
import type { Day } from '../../domain/kernel/day';
import type { OpinionInput } from '../../domain/project/command';
import { consentOf } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';
import { consentText } from '../../text/zh-cn/consent';

/** What one flat of an owner has on record. */
export type Said = { readonly household: Household; readonly opinion: Opinion };

/** The answers that count for some flats, each with its flat. */
export function whatWasSaid(state: ProjectState, households: readonly Household[]): readonly Said[] {
  const { opinionOf } = consentOf(state);
  return households.flatMap((household) => {
    const entry = opinionOf.get(household.id)?.entry;
    return entry?.kind === 'opinion' ? [{ household, opinion: entry.opinion }] : [];
  });
}

/** The chosen answer as further entries for the other flats, saying why; what stood there before stays on record. */
export const settlingInputs = (
  said: readonly Said[],
  { household, opinion }: Said,
  today: Day,
): readonly OpinionInput[] =>
  said
    .filter((each) => each.household.id !== household.id)
    .map((each) => ({
      household: each.household.id,
      answer: opinion.answer,
      ...(opinion.ceiling === undefined ? {} : { ceiling: opinion.ceiling }),
      signer: opinion.signer,
      on: today,
      channel: opinion.channel,
      words: { note: consentText.settledNote(household.room) },
    }));
