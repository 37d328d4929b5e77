import { openProject } from '../../src/domain/project/project';
import type { OpenedFile } from '../../src/persistence/open-file';

/** What a file adds up to, as plain JSON. */
export function folded({ project, recorded }: OpenedFile): unknown {
  const { state, history } = openProject(project, recorded);
  const plain = {
    ...state,
    persons: [...state.persons.values()],
    history: { done: history.done, undone: history.undone, takenBack: [...history.takenBack] },
  };
  return JSON.parse(JSON.stringify(plain));
}
