import { type ReactNode, useState } from 'react';
import type { NewHousehold } from '../../../domain/project/command';
import { anyChange } from '../../../domain/project/set-aside';
import type { ProjectState } from '../../../domain/project/state';
import { importText } from '../../../text/zh-cn/import';
import { Button } from '../../../ui/Button';
import { Checkbox } from '../../../ui/Checkbox';
import { Notice } from '../../../ui/Notice';
import type { Plan } from '../table/plan';
import { ChangesTable } from './ChangesTable';
import type { RowChange } from './changes';
import styles from './Import.module.css';
import type { ImportPlan } from './plan-import';
import { Remarks } from './Remarks';

/** What an import will do before it does it: how many, what is doubtful, what is left out, and each change. */
export const ImportPreview = ({
  plan,
  planned,
  state,
  onTake,
}: {
  readonly plan: Plan;
  readonly planned: ImportPlan;
  readonly state: ProjectState;
  readonly onTake: (changes: readonly RowChange[], added: readonly NewHousehold[]) => void;
}): ReactNode => {
  const [addsNew, setAddsNew] = useState(false);
  const { changes, newcomers } = planned;
  const count = (kind: RowChange['kind']): number => changes.filter((each) => each.kind === kind).length;
  const added = addsNew ? newcomers : [];
  const total = count('filled') + count('changed') + added.length;
  const setsAside = changesShares(changes) ? anyChange(state).setAside.length : 0;
  return (
    <div className={styles['preview']}>
      <p className={styles['counts']}>
        {changes.length === 0
          ? importText.nothingFound
          : importText.counts(count('filled'), count('changed'), count('same'))}
      </p>
      <Remarks plan={plan} />
      {newcomers.length === 0 ? null : (
        <Checkbox
          label={importText.addNew(newcomers.map(({ room }) => room))}
          checked={addsNew}
          onChange={({ target }) => setAddsNew(target.checked)}
        />
      )}
      {setsAside > 0 ? <Notice kind="warning">{importText.setsAside(setsAside)}</Notice> : null}
      <ChangesTable changes={changes} />
      {state.opinions.length > 0 ? <p>{importText.untouched}</p> : null}
      <p className={styles['on']}>
        <Button
          kind="primary"
          size="main"
          disabledReason={total === 0 ? importText.nothingToApply : undefined}
          onPress={() => onTake(changes, added)}
        >
          {importText.apply(total)}
        </Button>
      </p>
    </div>
  );
};

/** Areas change what people pay; names and phones do not. */
const changesShares = (changes: readonly RowChange[]): boolean =>
  changes.some(({ changes: cells }) => cells.some(({ column }) => column === 'area'));
