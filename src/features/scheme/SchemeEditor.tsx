import { type ReactNode, useState } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import type { MoneyView } from '../../domain/project/money-view';
import type { Project } from '../../domain/project/project';
import type { ProjectState } from '../../domain/project/state';
import type { Proposal } from '../../domain/proposal/proposal';
import { flatColumns } from '../../shell/flat-columns';
import { figureOf } from '../../shell/floor-figure';
import { roomOf } from '../../shell/room-of';
import { ruleName } from '../../text/rule-name';
import { schemeText } from '../../text/zh-cn/scheme';
import { Choice } from '../../ui/Choice';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';
import { TextLink } from '../../ui/TextLink';
import { AdjustDialog } from './AdjustDialog';
import { setInWords } from './coefficient-edit';
import { type SchemeDraft, setFigure, setFloorPaying, setOptIn, setRoundingUp, setUnit } from './draft';
import { FloorTable } from './FloorTable';
import { figureLabel, figureWords, floorEntries } from './floor-rows';
import { GuideRange } from './GuideRange';
import { MoneyProblem } from './MoneyProblem';
import { OptInDialog } from './OptInDialog';
import { PartsRow } from './PartsRow';
import { RoundingChoice } from './RoundingChoice';
import styles from './SchemeEditor.module.css';
import type { SchemeDesk } from './use-scheme';

type SchemeEditorProps = {
  readonly project: Project;
  readonly desk: SchemeDesk;
  readonly draft: SchemeDraft;
  readonly money: Exclude<MoneyView, { kind: 'noProposal' }>;
  readonly onChooseTemplate: () => void;
};

/** The floors of one proposal with every figure that can be changed, and what each flat pays for it. */
export const SchemeEditor = ({
  project,
  desk,
  draft,
  money,
  onChooseTemplate,
}: SchemeEditorProps): ReactNode => {
  const [openOptIn, setOpenOptIn] = useState<HouseholdId | null>(null);
  const [isSingling, setSingling] = useState(false);
  const { state } = project;
  const { households } = state;
  const { proposal } = draft;
  const invited = households.find(({ id }) => id === openOptIn);
  return (
    <>
      <Heading state={state} proposal={proposal} desk={desk} version={money.version.number} />
      <MoneyProblem project={project.id} money={money} roomOf={roomOf(project)} />
      <FloorTable
        floors={floorEntries(households, proposal, money)}
        columns={flatColumns(households)}
        figure={figureOf(proposal.basis)}
        figureLabel={figureLabel(proposal)}
        figureWords={figureWords(proposal)}
        onPays={(floor, pays) => desk.edit((held) => setFloorPaying(held, floor, pays, households))}
        onFigure={(floor, figure) => desk.edit((held) => setFigure(held, floor, figure, desk.saved))}
        onOptIn={setOpenOptIn}
      />
      <GuideRange proposal={proposal} />
      <div className={styles['links']}>
        <span>{schemeText.aboutSet(setInWords(proposal.basis))}</span>
        <TextLink onPress={onChooseTemplate}>{schemeText.changeTemplate}</TextLink>
        <TextLink onPress={() => setSingling(true)}>{schemeText.single.open}</TextLink>
      </div>
      <PartsRow costs={state.costs} proposal={proposal} onEdit={desk.edit} />
      <RoundingChoice
        proposal={proposal}
        onUnit={(unit) => desk.edit((held) => setUnit(held, unit))}
        onRoundingUp={(isUp) => desk.edit((held) => setRoundingUp(held, isUp))}
      />
      {invited === undefined ? null : (
        <OptInDialog
          household={invited}
          held={proposal.optIns.find(({ household }) => household === invited.id) ?? null}
          basis={proposal.basis}
          onRecord={(optIn) => {
            desk.edit((held) => setOptIn(held, invited.id, optIn));
            setOpenOptIn(null);
          }}
          onClose={() => setOpenOptIn(null)}
        />
      )}
      {isSingling ? (
        <AdjustDialog
          project={project.id}
          households={households}
          proposal={proposal}
          money={money}
          onEdit={desk.edit}
          onClose={() => setSingling(false)}
        />
      ) : null}
    </>
  );
};

type HeadingProps = {
  readonly state: ProjectState;
  readonly proposal: Proposal;
  readonly desk: SchemeDesk;
  readonly version: number;
};

const Heading = ({ state, proposal, desk, version }: HeadingProps) => {
  const isAdopted = proposal.name === state.adopted;
  const status = desk.isChanged
    ? schemeText.unsaved
    : isAdopted
      ? schemeText.version(version, countAnswered(state))
      : schemeText.notInUse;
  return (
    <>
      <PageHeading tag={<Tag>{status}</Tag>}>
        {schemeText.title(proposal.name, ruleName(proposal))}
      </PageHeading>
      {desk.names.length > 1 ? (
        <Choice
          look="segmented"
          label={schemeText.which}
          hideLabel
          options={desk.names.map((name) => ({
            value: name,
            label: schemeText.proposal(name, name === state.adopted),
          }))}
          value={proposal.name}
          onChange={desk.select}
        />
      ) : null}
    </>
  );
};

/** Households whose answer counts for the version in use. */
const countAnswered = (state: ProjectState): number =>
  [...consentOf(state).opinionOf.values()].filter(
    (opinion) => !['pending', 'unreachable', 'stale'].includes(opinion.state),
  ).length;
