import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import { deviceId, projectId } from '../../src/domain/log/fact';
import type { Log } from '../../src/domain/log/log';
import type { Witness } from '../../src/domain/log/witness';
import type { Command } from '../../src/domain/project/command';
import type { Project } from '../../src/domain/project/project';
import type { ProjectState } from '../../src/domain/project/state';
import { memoryLog } from '../../src/persistence/memory-log';
import { createDesk, type Desk } from '../../src/store/desk';
import { DeskProvider } from '../../src/store/desk-context';
import type { ProjectStore } from '../../src/store/project-store';
import { ProjectProvider } from '../../src/store/use-project';
import type { World } from '../../src/store/world';
import { WorldProvider } from '../../src/store/world-context';

/** A world that stands still: counted ids, one moment. */
export function stillWorld(now = '2026-11-24T06:32:00.000Z'): World {
  let count = 0;
  const next = (prefix: string) => (): string => {
    count += 1;
    return `${prefix}${String(count).padStart(4, '0')}`;
  };
  return { device: deviceId('TESTER00'), now: () => now, newId: next('ID'), newSalt: next('SALT') };
}

export type DeskScreen = RenderResult & {
  readonly desk: Desk;
  /** The addresses that were gone to, the first one included. */
  readonly visited: readonly string[];
};

/** A screen outside any project, over a log in memory. */
export function renderAtDesk(
  page: ReactNode,
  log: Log = memoryLog(),
  world = stillWorld(),
  witness?: Witness,
): DeskScreen {
  const desk = createDesk(log, world, witness);
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const rendered = render(
    <WorldProvider value={world}>
      <DeskProvider value={desk}>
        <Router hook={hook}>{page}</Router>
      </DeskProvider>
    </WorldProvider>,
  );
  return { ...rendered, desk, visited: history };
}

export type ProjectScreen = RenderResult & {
  readonly store: ProjectStore;
  readonly state: () => ProjectState;
  readonly run: (command: Command) => void;
};

/** A screen of a project of seven storeys with two flats each, after the given commands. */
export async function renderInProject(
  page: ReactNode,
  commands: readonly ((state: ProjectState) => Command)[] = [],
  storeys = 7,
): Promise<ProjectScreen> {
  const world = stillWorld();
  const desk = createDesk(memoryLog(), world);
  const created = await desk.create({
    kind: 'openStairwell',
    place: {
      estate: '向阳小区',
      building: '5 号楼',
      stairwell: '2 单元',
      city: '',
      community: '',
      contact: '',
    },
    jurisdiction: 'CN',
    sample: null,
    shape: { storeys, flatsPerFloor: 2, ground: 'homes', hasBasement: false, entry: 'level' },
  });
  const store = created.ok ? await desk.open(created.value) : await desk.open(projectId('none'));
  if (!store) throw new Error('The stairwell was not opened.');
  const state = (): ProjectState => store.api.getState().project.state;
  const run = (command: Command): void => {
    const result = store.run(command);
    if (!result.ok) throw new Error(`${command.kind} refused as ${result.error.kind}`);
  };
  for (const command of commands) run(command(state()));
  return { ...drawn(page, { desk, world, store }), store, state, run };
}

/** A screen of a project of which these copies have been merged. */
export async function renderOpen(page: ReactNode, copies: readonly Project[]): Promise<ProjectScreen> {
  const world = stillWorld();
  const desk = createDesk(memoryLog(), world);
  for (const { recorded } of copies) await desk.restore(recorded);
  const store = await desk.open(copies[0]?.id ?? projectId('none'));
  if (!store) throw new Error('The project was not opened.');
  const run = (command: Command): void => void store.run(command);
  return {
    ...drawn(page, { desk, world, store }),
    store,
    state: () => store.api.getState().project.state,
    run,
  };
}

type Open = { readonly desk: Desk; readonly world: World; readonly store: ProjectStore };

function drawn(page: ReactNode, { desk, world, store }: Open): RenderResult {
  const { hook } = memoryLocation({ path: '/' });
  return render(
    <WorldProvider value={world}>
      <DeskProvider value={desk}>
        <Router hook={hook}>
          <ProjectProvider value={store}>{page}</ProjectProvider>
        </Router>
      </DeskProvider>
    </WorldProvider>,
  );
}
