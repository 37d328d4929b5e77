import { useState } from 'react';
import type { ProjectState } from '../../../domain/project/state';
import type { Sheet, Workbook } from '../../../tables/workbook';
import { FIELDS, type Field } from '../table/headers';
import type { Columns } from '../table/read-table';
import { type ImportPlan, planImport } from './plan-import';
import { rememberColumns, rememberedColumns } from './remembered-columns';
import { type Reading, tableIn } from './sheet-table';

/** How the column of a field came to be the one it is. */
export type Verdict = 'guessed' | 'chosen' | 'remembered' | 'missing';

/** The sheet in hand, how it is read, and the ways to settle it otherwise. */
export type SheetReading = {
  readonly sheet: Sheet;
  readonly planned: ImportPlan;
  readonly withHidden: boolean;
  readonly verdictOn: (field: Field) => Verdict;
  readonly chooseSheet: (name: string) => void;
  readonly chooseHeading: (line: number) => void;
  /** `null`: the field is not imported. */
  readonly chooseColumn: (field: Field, column: number | null) => void;
  readonly chooseGroup: (group: string) => void;
  readonly readHidden: (isWanted: boolean) => void;
};

type Settled = Pick<Reading, 'heading' | 'withHidden'> & {
  readonly sheet: string;
  readonly columns?: Columns;
  readonly chosen: readonly Field[];
  readonly group?: string;
};

/** Guesses how a workbook is to be read, and lets a person say otherwise; what was said once is remembered. */
export function useReading(workbook: Workbook, state: ProjectState): SheetReading | null {
  const [first] = workbook.sheets;
  const [settled, setSettled] = useState<Settled>({ sheet: first?.name ?? '', chosen: [] });
  const sheet = workbook.sheets.find(({ name }) => name === settled.sheet) ?? first;
  if (sheet === undefined) return null;
  const { heading, withHidden = false, group } = settled;
  const reading = { withHidden, ...(heading === undefined ? {} : { heading }) };
  const guessed = tableIn(sheet, reading, state.households);
  const remembered = settled.columns === undefined ? rememberedColumns(guessed.headings) : null;
  const columns = settled.columns ?? remembered ?? guessed.columns;
  const planned = planImport(
    sheet,
    { ...reading, columns, ...(group === undefined ? {} : { group }) },
    state,
  );

  return {
    sheet,
    planned,
    withHidden,
    verdictOn: (field) => {
      const column = columns.get(field);
      if (settled.chosen.includes(field)) return 'chosen';
      if (column === undefined) return guessed.columns.has(field) ? 'remembered' : 'missing';
      return guessed.columns.get(field) === column ? 'guessed' : 'remembered';
    },
    chooseSheet: (name) => setSettled({ sheet: name, chosen: [] }),
    chooseHeading: (line) => setSettled({ sheet: sheet.name, withHidden, heading: line, chosen: [] }),
    chooseColumn: (field, column) => {
      const kept = FIELDS.flatMap((each): readonly (readonly [Field, number])[] => {
        const held = each === field ? (column ?? undefined) : columns.get(each);
        return held === undefined || (each !== field && held === column) ? [] : [[each, held]];
      });
      const next = new Map(kept);
      rememberColumns(guessed.headings, next);
      setSettled({ ...settled, columns: next, chosen: [...settled.chosen, field] });
    },
    chooseGroup: (name) => setSettled({ ...settled, group: name }),
    readHidden: (isWanted) => setSettled({ sheet: sheet.name, chosen: [], withHidden: isWanted }),
  };
}
