import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { memoryLocation } from 'wouter/memory-location';
import type { ProjectState } from '../../src/domain/project/state';
import { memoryLog } from '../../src/persistence/memory-log';
import { playSample, type Sample, sampleProjectId } from '../../src/sample/sample';
import { createDesk } from '../../src/store/desk';
import { DeskProvider } from '../../src/store/desk-context';
import type { ProjectStore } from '../../src/store/project-store';
import { ProjectProvider } from '../../src/store/use-project';
import { WorldProvider } from '../../src/store/world-context';
import { stillWorld } from './screen';

export type SampleScreen = RenderResult & {
  readonly state: () => ProjectState;
  readonly store: ProjectStore;
  /** The addresses that were gone to, the first one included. */
  readonly visited: readonly string[];
};

/** A screen of a worked sample. */
export async function renderInSample(
  sample: Sample,
  page: (state: ProjectState) => ReactNode,
): Promise<SampleScreen> {
  const world = stillWorld();
  const desk = createDesk(memoryLog(), world);
  await desk.restore(playSample(sample));
  const store = await desk.open(sampleProjectId(sample.key));
  if (!store) throw new Error(`The sample ${sample.key} was not opened.`);
  const state = (): ProjectState => store.api.getState().project.state;
  const { hook, history } = memoryLocation({ path: '/', record: true });
  const rendered = render(
    <WorldProvider value={world}>
      <DeskProvider value={desk}>
        <ProjectProvider value={store}>
          <Router hook={hook}>{page(state())}</Router>
        </ProjectProvider>
      </DeskProvider>
    </WorldProvider>,
  );
  return { ...rendered, state, store, visited: history };
}
