import type { ReactNode } from 'react';
import { isVaried } from '../../domain/project/variation';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import { ArrowLeft, ChevronRight } from '../../ui/icons';
import styles from './StageBar.module.css';
import { TriedButtons, TriedWords } from './TriedWords';
import { TryControls } from './TryControls';
import type { Meeting } from './use-meeting';

type StageBarProps = {
  readonly meeting: Meeting;
  readonly page: number;
  readonly pages: number;
  readonly go: (page: number) => void;
  /** `null` while the question what becomes of a try stands on the page. */
  readonly onSave: (() => void) | null;
};

/** Pages on which a changed figure can be seen at once. */
const WITH_FIGURES: readonly number[] = [2, 3, 4];

/** What can be tried; below it back and on, and between them what is being tried. */
export const StageBar = ({ meeting, page, pages, go, onSave }: StageBarProps): ReactNode => (
  <footer className={styles['below']} data-tried={isVaried(meeting.variation)}>
    {WITH_FIGURES.includes(page) && onSave !== null ? <TryControls meeting={meeting} /> : null}
    {onSave === null ? null : <TriedWords meeting={meeting} />}
    <nav className={styles['bar']} aria-label={meetingText.bar}>
      {page > 1 ? (
        <Button size="main" icon={ArrowLeft} onPress={() => go(page - 1)}>
          {meetingText.previous}
        </Button>
      ) : null}
      <span className={styles['middle']}>
        {onSave === null ? null : <TriedButtons meeting={meeting} onSave={onSave} />}
      </span>
      {page < pages ? (
        <Button size="main" kind="primary" iconAfter={ChevronRight} onPress={() => go(page + 1)}>
          {meetingText.next}
        </Button>
      ) : null}
    </nav>
  </footer>
);
