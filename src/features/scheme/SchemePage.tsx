import { type ReactNode, useState } from 'react';
import { foresee } from '../../domain/project/foresee';
import { reckon } from '../../domain/project/money-view';
import type { ProjectState } from '../../domain/project/state';
import { VersionDifferences } from '../../shell/changing/VersionDifferences';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject, useRun } from '../../store/use-project';
import { changesText } from '../../text/zh-cn/changes';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { SchemeEditor } from './SchemeEditor';
import { SchemeSideColumn } from './SchemeSideColumn';
import { TemplateChooser } from './TemplateChooser';
import { type Pending, useScheme } from './use-scheme';

/** Who pays what (分摊方案): a way to begin, then every floor and flat with live figures. */
export const SchemePage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const desk = useScheme(project, run);
  const [isChoosing, setChoosing] = useState(false);
  const { state } = project;
  const { draft, pending } = desk;

  if (pending !== null) {
    return (
      <ProjectFrame>
        <AskAgain
          pending={pending}
          name={desk.name ?? ''}
          before={state}
          after={foresee(project, pending.command) ?? state}
          rooms={state.households
            .filter(({ id }) => pending.change.setAside.includes(id))
            .map(({ room }) => room)}
          onConfirm={desk.confirm}
          onCancel={desk.cancel}
        />
      </ProjectFrame>
    );
  }
  if (draft === null || isChoosing) {
    return (
      <ProjectFrame>
        <TemplateChooser
          households={state.households}
          isFirst={draft === null}
          onChoose={(template) => {
            desk.begin(template);
            setChoosing(false);
          }}
          onBack={() => setChoosing(false)}
        />
      </ProjectFrame>
    );
  }
  const money = reckon(state, draft.proposal);
  return (
    <ProjectFrame
      side={<SchemeSideColumn project={project} desk={desk} proposal={draft.proposal} money={money} />}
      bottomBar={
        desk.isChanged && money.kind !== 'refused' ? (
          <>
            <span>{schemeText.unsaved}</span>
            <Button onPress={desk.save}>{schemeText.save}</Button>
          </>
        ) : undefined
      }
    >
      <SchemeEditor
        project={project}
        desk={desk}
        draft={draft}
        money={money}
        onChooseTemplate={() => setChoosing(true)}
      />
    </ProjectFrame>
  );
};

type AskAgainProps = {
  readonly pending: Pending;
  readonly name: string;
  readonly before: ProjectState;
  readonly after: ProjectState;
  readonly rooms: readonly string[];
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
};

const AskAgain = ({ pending, name, before, after, rooms, onConfirm, onCancel }: AskAgainProps) => {
  const { confirm } = schemeText;
  const isSave = pending.command.kind === 'setProposal';
  const count = rooms.length;
  return (
    <InterruptionPage
      title={isSave ? confirm.save(name, pending.change.number) : confirm.adopt(name)}
      confirm={{ label: isSave ? confirm.doSave(count) : confirm.doAdopt(count), onPress: onConfirm }}
      cancel={{ label: confirm.cancel, onPress: onCancel }}
    >
      <p>{confirm.words(rooms.join('、'), count)}</p>
      <VersionDifferences lead={changesText.askDifferences} before={before} after={after} />
      <p>{confirm.undo}</p>
    </InterruptionPage>
  );
};
