import { useState } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import type { Result } from '../../domain/kernel/result';
import type { Command, Refusal } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { roomOf } from '../../shell/room-of';
import { refusalText } from '../../text/zh-cn/refusals';
import { type Column, columnOf } from './columns';
import { type OpenCell, ownersOf } from './grid-rows';
import { readEntry } from './read-entry';
import type { PlannedRow } from './table/plan';

type Entering = {
  readonly open: readonly OpenCell[];
  /** One cell was left with another text: one command, or the text stays as it is with the reason. */
  readonly type: (rowId: string, columnKey: string, text: string) => void;
  /** `null`: somebody is asked first. */
  readonly paste: (rows: readonly PlannedRow[]) => Pasted | null;
};

/** What a paste in one step did: how many households it changed, and why it changed none. */
export type Pasted = { readonly changed: number; readonly refusal: string | null };

/**
 * Takes what is typed and pasted into the list, and keeps what cannot be read where it was typed. `run` gives `null`
 * while somebody is asked whether to go on.
 */
export function useEntering(
  project: Project,
  run: (command: Command) => Result<Project, Refusal> | null,
): Entering {
  const [open, setOpen] = useState<readonly OpenCell[]>([]);

  const settle = (cells: readonly Cell[], faults: readonly OpenCell[]): void =>
    setOpen((before) => [
      ...before.filter((each) => !cells.some((cell) => isSameCell(cell, each))),
      ...faults,
    ]);

  const type = (rowId: string, columnKey: string, text: string): void => {
    const household = project.state.households.find(({ id }) => id === rowId);
    const column = columnOf(columnKey);
    if (!household || !column) return;
    const cell = { household: household.id, column };
    const { input, faults } = readEntry(household, ownersOf(project.state, household), { [column]: text });
    const problem = faults[column];
    if (problem !== undefined) {
      settle([cell], [{ ...cell, text, problem }]);
      return;
    }
    const result = run({ kind: 'enterHouseholds', way: 'typed', rows: [input] });
    const isTaken = result === null || result.ok || result.error.kind === 'nothingToChange';
    const refused = isTaken ? [] : [{ ...cell, text, problem: refusalText(result.error, roomOf(project)) }];
    settle([cell], refused);
  };

  const paste = (rows: readonly PlannedRow[]): Pasted | null => {
    const cells = rows.flatMap(({ household, texts }) =>
      columnsIn(texts).map((column) => ({ household: household.id, column })),
    );
    const faults = rows.flatMap(({ household, texts, faults: own }) =>
      columnsIn(own).map((column) => ({
        household: household.id,
        column,
        text: texts[column] ?? '',
        problem: own[column] ?? '',
      })),
    );
    const result = run({ kind: 'enterHouseholds', way: 'pasted', rows: rows.map(({ input }) => input) });
    if (result === null) {
      settle(cells, faults);
      return null;
    }
    if (!result.ok && result.error.kind !== 'nothingToChange') {
      return { changed: 0, refusal: refusalText(result.error, roomOf(project)) };
    }
    settle(cells, faults);
    const written = result.ok ? result.value.recorded.at(-1)?.fact.body : undefined;
    return { changed: written?.kind === 'householdsEntered' ? written.entries.length : 0, refusal: null };
  };

  return { open, type, paste };
}

type Cell = { readonly household: HouseholdId; readonly column: Column };

const isSameCell = (a: Cell, b: Cell): boolean => a.household === b.household && a.column === b.column;

const columnsIn = (texts: Readonly<Partial<Record<Column, string>>>): readonly Column[] =>
  Object.keys(texts).flatMap((key) => columnOf(key) ?? []);
