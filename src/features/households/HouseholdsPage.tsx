import { type ReactNode, useState } from 'react';
import { anyChange } from '../../domain/project/set-aside';
import { href, routes } from '../../routes/routes';
import { AskAgain } from '../../shell/changing/AskAgain';
import { useAskFirst } from '../../shell/changing/use-ask-first';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject, useRun } from '../../store/use-project';
import { changesText } from '../../text/zh-cn/changes';
import { householdsText } from '../../text/zh-cn/households';
import { Grid } from '../../ui/grid/Grid';
import type { GridPaste } from '../../ui/grid/grid';
import { LinkButton } from '../../ui/LinkButton';
import { useAnnounce } from '../../ui/LiveRegion';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { AddHousehold } from './AddHousehold';
import { AskRemoval } from './AskRemoval';
import { GRID_COLUMNS } from './columns';
import { type Done, DoneNotice } from './DoneNotice';
import { gridRows, ownersOf } from './grid-rows';
import styles from './HouseholdsPage.module.css';
import { NamesakeQuestions } from './NamesakeQuestions';
import { PasteDialog } from './PasteDialog';
import { GRID_ID, ProblemsNotice } from './ProblemsNotice';
import { placeBlock } from './paste/place-block';
import { planPaste } from './paste/plan-paste';
import { RemoveHousehold } from './RemoveHousehold';
import { TableTools } from './TableTools';
import { TotalsRow } from './TotalsRow';
import type { Cells } from './table/line';
import { isClean, type PlannedRow } from './table/plan';
import { topFloorFirst, totalsOf } from './totals';
import { useEntering } from './use-entering';
import { useRemoval } from './use-removal';
import { useUndoKeys } from './use-undo-keys';

/** Who lives where, who owns it, how large it is: typed cell by cell or pasted as a block. */
export const HouseholdsPage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const announce = useAnnounce();
  const askFirst = useAskFirst(project);
  const { open, type, paste } = useEntering(project, askFirst.run);
  const [pasting, setPasting] = useState<Cells | 'empty' | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const tell = (words: string, kind: Done['kind'] = 'done'): void => {
    setDone({ words, kind, step: project.history.done.length });
    announce(words);
  };
  const removal = useRemoval(project, (household, room) => {
    if (run({ kind: 'removeHousehold', household }).ok) tell(householdsText.remove.done(room));
  });
  useUndoKeys(
    () => run({ kind: 'undo' }),
    () => run({ kind: 'redo' }),
  );
  const { state } = project;
  const owners = (household: (typeof state.households)[number]) => ownersOf(state, household);
  const rows = gridRows(state, open);
  const isEmpty = state.households.every((each) => each.owners.length === 0 && each.area === null);
  const answered = anyChange(state).setAside.length;

  const write = (planned: readonly PlannedRow[]): void => {
    const pasted = paste(planned);
    setPasting(null);
    if (pasted === null) return;
    const { changed, refusal } = pasted;
    if (refusal !== null) tell(refusal, 'refused');
    else if (changed === 0) tell(householdsText.paste.same, 'same');
    else tell(householdsText.paste.done(changed));
  };
  const pasteInto = (block: GridPaste): void => {
    const plan = planPaste(block.cells, state.households, owners);
    if (plan === null) write(placeBlock(block, topFloorFirst(state.households), owners));
    else if (isClean(plan)) write(plan.rows);
    else setPasting(block.cells);
  };

  if (askFirst.asking !== null) {
    const { asking } = askFirst;
    return (
      <ProjectFrame>
        <AskAgain
          state={state}
          asking={asking}
          onAnswer={(isYes) => {
            if (askFirst.answer(isYes)?.ok) tell(changesText.done(asking.change.setAside.length));
          }}
        />
      </ProjectFrame>
    );
  }
  if (removal.asking !== null) {
    return (
      <ProjectFrame>
        <AskRemoval state={state} asking={removal.asking} onAnswer={removal.answer} />
      </ProjectFrame>
    );
  }
  return (
    <ProjectFrame>
      <PageHeading
        note={householdsText.note(state.households.length)}
        end={
          <TableTools
            place={state.place}
            importHref={href(routes.importHouseholds(project.id))}
            households={topFloorFirst(state.households)}
            isEmpty={isEmpty}
            onPaste={() => setPasting('empty')}
          />
        }
      >
        {householdsText.title}
      </PageHeading>
      {isEmpty ? <p>{householdsText.empty}</p> : null}
      {answered > 0 ? <Notice kind="warning">{householdsText.setsAside(answered)}</Notice> : null}
      <DoneNotice done={done} project={project} onUndo={() => run({ kind: 'undo' })} />
      <ProblemsNotice rows={rows} hasOpen={open.length > 0} />
      <NamesakeQuestions
        state={state}
        onSame={({ one, other }) => run({ kind: 'declareSameOwner', household: other.id, as: one.id })}
      />
      <Grid
        id={GRID_ID}
        caption={householdsText.table}
        columns={GRID_COLUMNS}
        rows={rows}
        onChange={type}
        onPaste={pasteInto}
        foot={<TotalsRow totals={totalsOf(state.households)} />}
      />
      <div className={styles['actions']}>
        <LinkButton
          kind={isEmpty ? 'secondary' : 'primary'}
          size="main"
          href={href(routes.costs(project.id))}
        >
          {householdsText.continue}
        </LinkButton>
        <AddHousehold
          state={state}
          onAdd={(household) => {
            const result = askFirst.run({ kind: 'addHousehold', ...household });
            if (result?.ok) tell(householdsText.add.done(household.room));
            return result;
          }}
        />
        <RemoveHousehold households={topFloorFirst(state.households)} onChoose={removal.choose} />
      </div>
      {pasting === null ? null : (
        <PasteDialog
          pasted={pasting === 'empty' ? [] : pasting}
          planFor={(cells) => planPaste(cells, state.households, owners)}
          onApply={write}
          onClose={() => setPasting(null)}
        />
      )}
    </ProjectFrame>
  );
};
