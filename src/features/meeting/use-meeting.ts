import { useMemo, useState } from 'react';
import { type MoneyView, reckon } from '../../domain/project/money-view';
import type { Project } from '../../domain/project/project';
import type { ProjectState } from '../../domain/project/state';
import {
  AS_RECORDED,
  type Variation,
  withVariedFigures,
  withVariedMoney,
} from '../../domain/project/variation';
import { freeName } from '../../domain/proposal/names';
import type { Proposal } from '../../domain/proposal/proposal';
import { meetingText } from '../../text/zh-cn/meeting';

/** One proposal with its money, on the project as recorded or as tried. */
export type Shown = {
  readonly state: ProjectState;
  readonly proposal: Proposal;
  readonly money: Exclude<MoneyView, { kind: 'noProposal' }>;
};

/** What a meeting looks at: a proposal as it stands, and as it would be with what is being tried. */
export type Meeting = {
  readonly project: Project;
  readonly before: Shown;
  readonly now: Shown;
  readonly variation: Variation;
  readonly vary: (change: Partial<Variation>) => void;
  readonly restore: () => void;
  /** Shows another proposal. */
  readonly choose: (name: string) => void;
  /** What a saved try would be called; `undefined` where there are four already. */
  readonly nextName: string | undefined;
};

/** The meeting over a project; `null` while there is no proposal. Nothing that is tried reaches the log. */
export function useMeeting(project: Project): Meeting | null {
  const { state } = project;
  const [chosen, setChosen] = useState<string | null>(null);
  const [variation, setVariation] = useState<Variation>(AS_RECORDED);
  const proposal = [chosen, state.adopted].flatMap((name) => named(state, name))[0] ?? state.proposals[0];
  const shown = useMemo(
    () => (proposal ? { before: showing(state, proposal), now: varied(state, proposal, variation) } : null),
    [state, proposal, variation],
  );
  return (
    shown && {
      project,
      ...shown,
      variation,
      vary: (change) => setVariation((held) => ({ ...held, ...change })),
      restore: () => setVariation(AS_RECORDED),
      choose: setChosen,
      nextName: freeName(state.proposals.map(({ name }) => name)),
    }
  );
}

const named = (state: ProjectState, name: string | null): readonly Proposal[] =>
  state.proposals.filter((each) => each.name === name);

const showing = (state: ProjectState, proposal: Proposal): Shown => ({
  state,
  proposal,
  money: reckon(state, proposal),
});

const varied = (state: ProjectState, proposal: Proposal, variation: Variation): Shown =>
  showing(withVariedMoney(state, variation, meetingText.tries), withVariedFigures(proposal, variation));
