import { useLocation } from 'wouter';
import type { Household, HouseholdId } from '../../domain/building/household';
import type { ContactOutcome } from '../../domain/consent/contact';
import type { Channel } from '../../domain/consent/opinion';
import { type Day, day } from '../../domain/kernel/day';
import type { OpinionInput } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { useAnnounce } from '../../ui/LiveRegion';
import { roomOf } from '../room-of';

export type Met = { readonly outcome: ContactOutcome; readonly channel: Channel; readonly note: string };

export type OpinionActions = {
  readonly today: Day;
  /** Who wrote down the last entry: most likely the one who writes the next. */
  readonly recorder: string;
  readonly record: (input: OpinionInput, next: Household | undefined) => void;
  readonly logContact: (household: HouseholdId, met: Met, next: Household | undefined) => void;
  readonly withdraw: (household: HouseholdId) => void;
};

/** What can be done at a door: write down, move on to the household that the button named, take back. */
export function useOpinionActions(
  project: Project,
  routeTo: (household: HouseholdId) => string,
): OpinionActions {
  const { state } = project;
  const run = useRun();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const today = day(localDay(useWorld().now()));
  const named = roomOf(project);
  const recorder =
    [...state.opinions, ...state.contacts].reverse().find(({ words }) => words['recorder'])?.words[
      'recorder'
    ] ?? '';
  const moveOn = (words: string, next: Household | undefined): void => {
    announce(words);
    if (next) go(routeTo(next.id));
  };

  return {
    today,
    recorder,
    record: (input, next) => {
      if (!run({ kind: 'recordOpinion', input }).ok) return;
      moveOn(opinionText.recorded(named(input.household), consentText.answersDone[input.answer]), next);
    },
    logContact: (household, { outcome, channel, note }, next) => {
      const input = { household, on: today, channel, outcome, words: { recorder, note } };
      if (!run({ kind: 'logContact', input }).ok) return;
      moveOn(opinionText.contactLogged(named(household), consentText.contacts[outcome]), next);
    },
    withdraw: (household) => {
      run({ kind: 'withdrawOpinion', household, on: today, words: { recorder } });
    },
  };
}
