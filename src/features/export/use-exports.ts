import { useState } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { fileNamePart } from '../../lists/file-name';
import type { List } from '../../lists/list';
import { listBook } from '../../lists/list-book';
import type { Naming } from '../../lists/naming';
import { SHEET_TYPE } from '../../sheets/book';
import { saveFile } from '../../shell/save-file';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { exportText } from '../../text/zh-cn/export';
import type { ExportFormat } from './exports';

type Outcome = { readonly kind: 'success' | 'error'; readonly words: string };

/** Writes lists into files that the person keeps, and says what became of it. */
export function useExports(naming: Naming): {
  readonly state: ProjectState;
  readonly outcome: Outcome | null;
  readonly save: (list: List, format: ExportFormat) => void;
} {
  const { state } = useProject();
  const { now } = useWorld();
  const [saved, setSaved] = useState<{ readonly outcome: Outcome; readonly naming: Naming } | null>(null);
  const save = async (list: List, format: ExportFormat): Promise<void> => {
    const { estate, building, stairwell } = state.place;
    const place = fileNamePart([estate, building, stairwell].join(''));
    const name = `${exportText.fileName(list.title, place, localDay(now()))}.${format}`;
    try {
      saveFile(name, ...(await contentOf(list, format, state)));
      setSaved({ outcome: { kind: 'success', words: exportText.saved(name) }, naming });
    } catch {
      setSaved({ outcome: { kind: 'error', words: exportText.notSaved }, naming });
    }
  };
  return {
    state,
    outcome: saved?.naming === naming ? saved.outcome : null,
    save: (list, format) => void save(list, format),
  };
}

/** The content of the file and what browsers call it. The writers come when they are wanted. */
async function contentOf(
  list: List,
  format: ExportFormat,
  state: ProjectState,
): Promise<readonly [content: string | Uint8Array<ArrayBuffer>, type: string]> {
  switch (format) {
    case 'xlsx': {
      const { writeBook } = await import('../../sheets/write-book');
      return [await writeBook(listBook(list)), SHEET_TYPE];
    }
    case 'csv':
      return [(await import('../../lists/csv')).csvOf(list), 'text/csv'];
    case 'json':
      return [(await import('../../lists/computed')).computedJson(state), 'application/json'];
  }
}
