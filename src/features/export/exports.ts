import type { ProjectState } from '../../domain/project/state';
import { consentRecord } from '../../lists/consent-record';
import { householdList } from '../../lists/household-list';
import type { List } from '../../lists/list';
import type { Naming } from '../../lists/naming';
import { shareList } from '../../lists/share-list';
import { standingList } from '../../lists/standing-list';

/** Something that can be taken out of the app, and the ways to write it. */
export type Export = {
  readonly key: 'households' | 'consent' | 'standing' | 'shares';
  /** `null` while there is nothing to write. */
  readonly listOf: (state: ProjectState, naming: Naming) => List | null;
  readonly formats: readonly ExportFormat[];
};

export type ExportFormat = 'xlsx' | 'csv' | 'json';

const unlessEmpty = (list: List): List | null => (list.rows.length === 0 ? null : list);

export const EXPORTS: readonly Export[] = [
  {
    key: 'households',
    listOf: (state, naming) => unlessEmpty(householdList(state, naming)),
    formats: ['xlsx', 'csv'],
  },
  {
    key: 'consent',
    listOf: (state, naming) => unlessEmpty(consentRecord(state, naming)),
    formats: ['xlsx', 'csv'],
  },
  {
    key: 'standing',
    listOf: (state, naming) => unlessEmpty(standingList(state, naming)),
    formats: ['xlsx', 'csv'],
  },
  { key: 'shares', listOf: shareList, formats: ['xlsx', 'csv', 'json'] },
];
