import type { HouseholdId } from '../../domain/building/household';
import { type Day, day } from '../../domain/kernel/day';
import type { SigningInput } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { refusalText } from '../../text/zh-cn/refusals';
import { signingText } from '../../text/zh-cn/signing';
import { useAnnounce } from '../../ui/LiveRegion';
import { roomOf } from '../room-of';

export type SigningActions = {
  readonly today: Day;
  /** Writes a signature down; gives the sentence that says why not, if it cannot. */
  readonly record: (input: SigningInput) => string | undefined;
  readonly withdraw: (household: HouseholdId, recorder: string) => void;
};

/** What can be done with a signed page: write it down, take back what was written down. */
export function useSigningActions(project: Project): SigningActions {
  const run = useRun();
  const announce = useAnnounce();
  const today = day(localDay(useWorld().now()));
  const named = roomOf(project);
  return {
    today,
    record: (input) => {
      const recorded = run({ kind: 'recordSigning', input });
      if (!recorded.ok) return refusalText(recorded.error, named);
      announce(signingText.recorded(named(input.household)));
      return undefined;
    },
    withdraw: (household, recorder) => {
      run({ kind: 'withdrawSigning', household, on: today, words: { recorder } });
    },
  };
}
