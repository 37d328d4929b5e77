import { useLocation } from 'wouter';
import type { Household, HouseholdId } from '../../domain/building/household';
import { type Day, day } from '../../domain/kernel/day';
import type { OpinionInput } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { routes } from '../../routes/routes';
import { useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { useAnnounce } from '../../ui/LiveRegion';

export type OpinionActions = {
  readonly today: Day;
  /** Who wrote down the last entry: most likely the one who writes the next. */
  readonly recorder: string;
  readonly record: (input: OpinionInput, next: Household | undefined) => void;
  readonly withdraw: (household: HouseholdId) => void;
};

/** What the opinion panel can do: write down, move on to the household that its button named, take back. */
export function useOpinionActions({ id, state }: Project): OpinionActions {
  const run = useRun();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const today = day(localDay(useWorld().now()));
  const recorder =
    [...state.opinions].reverse().find(({ words }) => words['recorder'])?.words['recorder'] ?? '';
  const roomOf = (household: HouseholdId): string =>
    state.households.find((each) => each.id === household)?.room ?? '';

  return {
    today,
    recorder,
    record: (input, next) => {
      if (!run({ kind: 'recordOpinion', input }).ok) return;
      announce(opinionText.recorded(roomOf(input.household), consentText.answersDone[input.answer]));
      if (next) go(routes.building(id, next.id));
    },
    withdraw: (household) => {
      run({ kind: 'withdrawOpinion', household, on: today, words: { recorder } });
    },
  };
}
