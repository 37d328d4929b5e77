import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import type { List } from '../../lists/list';
import type { Naming } from '../../lists/naming';
import { exportText } from '../../text/zh-cn/export';
import { Button } from '../../ui/Button';
import { Download } from '../../ui/icons';
import styles from './Export.module.css';
import type { Export, ExportFormat } from './exports';

/** One list with what is in it and a button for each way to write it. */
export const ExportRow = ({
  of,
  state,
  naming,
  onSave,
}: {
  readonly of: Export;
  readonly state: ProjectState;
  readonly naming: Naming;
  readonly onSave: (list: List, format: ExportFormat) => void;
}): ReactNode => {
  const list = of.listOf(state, naming);
  const { title, note } = exportText.lists[of.key];
  return (
    <>
      <p>{note}</p>
      <div className={styles['formats']}>
        {of.formats.map((format) => (
          <Button
            key={format}
            icon={Download}
            label={`${title}：${exportText[format]}`}
            disabledReason={list === null ? exportText.nothingYet[of.key] : undefined}
            onPress={() => list !== null && onSave(list, format)}
          >
            {exportText[format]}
          </Button>
        ))}
      </div>
    </>
  );
};
