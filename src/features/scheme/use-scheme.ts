import { useState } from 'react';
import type { Command } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { type VersionChange, versionChange, withProposal } from '../../domain/project/set-aside';
import { freeName, PROPOSAL_NAMES } from '../../domain/proposal/names';
import type { Proposal } from '../../domain/proposal/proposal';
import type { Outcome } from '../../shell/on-record';
import { setConcessions } from './adjustments';
import { draftOf, isSameProposal, type SchemeDraft } from './draft';
import { type Kept, keep, keptFor } from './kept-drafts';
import { limitsOf } from './limits';
import { setParts } from './parts';
import { proposalFrom, type Template } from './templates';

/** A change that waits for a yes because it sets answers aside. */
export type Pending = { readonly command: Command; readonly change: VersionChange };

export type SchemeDesk = {
  readonly names: readonly string[];
  readonly name: string | null;
  readonly draft: SchemeDraft | null;
  readonly saved: Proposal | undefined;
  readonly isChanged: boolean;
  readonly nextName: string | undefined;
  readonly pending: Pending | null;
  /** Of what was last asked to be saved; none once something is changed. */
  readonly outcome: Outcome | null;
  readonly select: (name: string) => void;
  readonly edit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
  readonly begin: (template: Template) => void;
  readonly copy: () => void;
  readonly discard: () => void;
  readonly save: () => void;
  readonly adopt: () => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
};

/** The proposals of a project while somebody works on them: saved ones from the log, changed ones from the desk. */
export function useScheme(project: Project, run: (command: Command) => Outcome): SchemeDesk {
  const { id, state } = project;
  const [held, setHeld] = useState<Kept>(() => keptFor(id));
  const [pending, setPending] = useState<Pending | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const change = (next: Kept): void => {
    keep(id, next);
    setHeld(next);
    setOutcome(null);
  };

  const savedNames = state.proposals.map((each) => each.name);
  const names = [
    ...savedNames,
    ...Object.keys(held.drafts).filter((each) => !savedNames.includes(each)),
  ].sort();
  const name = names.find((each) => each === held.name) ?? state.adopted ?? names[0] ?? null;
  const saved = state.proposals.find((each) => each.name === name);
  const drafted = name === null ? undefined : held.drafts[name];
  const draft = drafted ?? (saved ? draftOf(saved) : null);
  const nextName = freeName(names);

  /** What is on the desk by now: a screen that is still being drawn may show less. */
  const latest = (): SchemeDraft | null => {
    const onDesk = name === null ? undefined : keptFor(id).drafts[name];
    return onDesk ?? (saved ? draftOf(saved) : null);
  };

  const put = (on: string, next: SchemeDraft | null): void => {
    const { [on]: _, ...others } = keptFor(id).drafts;
    change({ name: on, drafts: next === null ? others : { ...others, [on]: next } });
  };

  const ask = (command: Command, after: ReturnType<typeof withProposal>): void => {
    const what = versionChange(state, after);
    if (what.setAside.length > 0) setPending({ command, change: what });
    else execute(command);
  };

  const execute = (command: Command): void => {
    setPending(null);
    const given = run(command);
    if (given.ok && name !== null && command.kind === 'setProposal') put(name, null);
    setOutcome(given);
  };

  return {
    ...{ names, name, draft, saved, nextName, pending, outcome },
    isChanged: drafted !== undefined && !isSameProposal(drafted.proposal, saved),
    select: (next) => change({ ...held, name: next }),
    edit: (by) => {
      const current = latest();
      if (current && name !== null) put(name, by(current));
    },
    begin: (template) => {
      const on = name ?? PROPOSAL_NAMES[0];
      const optIns = (draft?.proposal.optIns ?? []).filter((each) =>
        staysFree(state, template, each.household),
      );
      const { unit, roundMode } = draft?.proposal ?? {};
      const begun = proposalFrom(template, on, optIns);
      const agreed = draft?.proposal.concessions ?? [];
      const proposal = {
        ...begun,
        unit: unit ?? begun.unit,
        roundMode: roundMode ?? begun.roundMode,
        compensation: draft?.proposal.compensation ?? begun.compensation,
        ...limitsOf(draft?.proposal ?? {}),
      };
      put(on, setParts(setConcessions(draftOf(proposal), agreed), draft?.proposal.parts ?? []));
    },
    copy: () => {
      const current = latest();
      if (current && nextName) put(nextName, draftOf({ ...current.proposal, name: nextName }));
    },
    discard: () => {
      if (name !== null) put(name, null);
    },
    save: () => {
      const proposal = latest()?.proposal;
      if (proposal) ask({ kind: 'setProposal', proposal }, withProposal(state, proposal));
    },
    adopt: () => {
      if (name !== null) ask({ kind: 'adoptProposal', name }, { ...state, adopted: name });
    },
    confirm: () => {
      if (pending) execute(pending.command);
    },
    cancel: () => setPending(null),
  };
}

/** A gift stays while its household stays exempt. */
const staysFree = ({ households }: Project['state'], { exemptFloors }: Template, id: string): boolean =>
  households.some((each) => each.id === id && exemptFloors.includes(each.floor));
