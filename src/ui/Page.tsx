import type { ReactNode } from 'react';
import { uiText } from '../text/zh-cn/ui';
import { classNames } from './class-names';
import styles from './Page.module.css';
import { useViewport } from './viewport';

export type PageProps = {
  /** The AppHeader. */
  readonly header: ReactNode;
  /** Full-width bars between header and content: SaveFailure, a backup reminder. */
  readonly bars?: ReactNode;
  readonly children: ReactNode;
  /** The side column; it goes below the main content where there is no room. */
  readonly side?: ReactNode;
  readonly sideWidth?: 'normal' | 'wide' | 'half';
  /** `paper`: warm side column with an ink edge. `plain`: white, no edge. `desk`: ground for a sheet of paper. */
  readonly sideLook?: 'paper' | 'plain' | 'desk';
  /** Stays at the bottom of the window on narrow screens: the sentence and the button. */
  readonly bottomBar?: ReactNode;
  /** The PageFoot. */
  readonly foot?: ReactNode;
};

/** The frame of a screen: header, white main area, side column of warm paper. */
export const Page = ({
  header,
  bars,
  children,
  side,
  sideWidth = 'normal',
  sideLook = 'paper',
  bottomBar,
  foot,
}: PageProps): ReactNode => {
  const { width, em } = useViewport();
  const stacked = width < 900 || em < 38;
  return (
    <div className={styles['page']}>
      <button type="button" className={styles['skip']} onClick={focusMain}>
        {uiText.skipToContent}
      </button>
      {header}
      {bars === undefined ? null : <section aria-label={uiText.barsLabel}>{bars}</section>}
      <div
        className={classNames(styles['body'], side !== undefined && !stacked && styles[sideWidth])}
        data-stacked={stacked}
      >
        <main id={mainId} className={styles['main']} tabIndex={-1}>
          {children}
        </main>
        {side === undefined ? null : (
          <aside className={classNames(styles['side'], styles[sideLook])} aria-label={uiText.sideLabel}>
            {side}
          </aside>
        )}
      </div>
      {bottomBar === undefined || !stacked ? null : (
        <section className={styles['bottom']} aria-label={uiText.bottomLabel}>
          {bottomBar}
        </section>
      )}
      {foot}
    </div>
  );
};

const mainId = 'main';

/** A button, not a link: a #main link would leave the hash route. */
const focusMain = (): void => document.getElementById(mainId)?.focus();
