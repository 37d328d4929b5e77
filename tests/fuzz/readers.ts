import { decodeCard } from '../../src/card/card-code';
import { planImport } from '../../src/features/households/import/plan-import';
import { cellsOf } from '../../src/features/households/paste/cells-of';
import { planPaste } from '../../src/features/households/paste/plan-paste';
import { openText } from '../../src/persistence/open-file';
import { readWorkbook } from '../../src/tables/read-workbook';
import { settled } from '../builders/project';

const { state } = settled();

/** What reads something from outside: it takes bytes and either gives the whole or a reason, and never throws. */
export type Reader = { readonly name: string; readonly read: (bytes: Uint8Array) => boolean };

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** Every reader of the app. `true`: it took what it was given, to its very end. */
export const READERS: readonly Reader[] = [
  { name: 'project file', read: (bytes) => openText(textOf(bytes)).ok },
  {
    name: 'table file',
    read: (bytes) => {
      const read = readWorkbook(bytes);
      if (!read.ok) return false;
      for (const sheet of read.value.sheets) planImport(sheet, {}, state);
      return true;
    },
  },
  {
    name: 'paste',
    read: (bytes) => planPaste(cellsOf(textOf(bytes)), state.households, () => []) !== null,
  },
  { name: 'card', read: (bytes) => decodeCard(textOf(bytes)).ok },
];
