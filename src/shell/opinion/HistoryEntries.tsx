import type { ReactNode } from 'react';
import type { HouseholdId } from '../../domain/building/household';
import { opinionText } from '../../text/zh-cn/opinion';
import { photoText } from '../../text/zh-cn/photo';
import { Tag } from '../../ui/Tag';
import { type HistoryLine, photoName } from './history-lines';
import { KeptPicture } from './KeptPicture';
import styles from './OpinionHistory.module.css';

type HistoryEntriesProps = {
  readonly lines: readonly HistoryLine[];
  readonly roomOf: (household: HouseholdId) => string;
  /** Begins each line with its room, where several households stand together. */
  readonly namesRoom?: boolean;
};

/** Lines of the record: when, what, who wrote it down, and the photo of the paper. */
export const HistoryEntries = ({ lines, roomOf, namesRoom = false }: HistoryEntriesProps): ReactNode =>
  lines.length === 0 ? (
    <p className={styles['quiet']}>{opinionText.noHistory}</p>
  ) : (
    <ul className={styles['entries']}>
      {lines.map((line) => (
        <li key={line.key} className={styles['entry']}>
          <div>
            {namesRoom ? <strong className={styles['room']}>{roomOf(line.household)}</strong> : null}
            {opinionText.entry(line.day, line.what, line.by)}{' '}
            {line.isOlder ? <Tag>{opinionText.older}</Tag> : null}
            {line.remarks === '' ? null : <span className={styles['quiet']}>{line.remarks}</span>}
            {line.photo === null ? <span className={styles['quiet']}>{photoText.erased}</span> : null}
          </div>
          {line.photo ? (
            <KeptPicture photo={line.photo} alt={photoName(roomOf(line.household), line)} />
          ) : null}
        </li>
      ))}
    </ul>
  );
