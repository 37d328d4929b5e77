import { type ReactNode, useState } from 'react';
import { printText } from '../../text/zh-cn/print';
import { Button } from '../../ui/Button';
import { ChevronDown, ChevronUp, Image } from '../../ui/icons';
import { PageCanvas } from './PageCanvas';
import styles from './Print.module.css';
import { saveImage } from './save-image';
import type { Paper } from './use-paper';

/** The real pages, drawn from the same bytes that are saved. */
export const PaperPreview = ({
  work: { paper },
  fileName,
}: {
  readonly work: Paper;
  readonly fileName: string;
}): ReactNode => {
  const [wanted, setWanted] = useState(1);
  const [isLarge, setLarge] = useState(false);
  if (paper.kind !== 'ready') return <div className={styles['blank']} />;
  const page = Math.min(wanted, paper.pages.count);
  return (
    <div className={styles['preview']}>
      <div className={styles['turn']}>
        <Button
          icon={ChevronUp}
          onPress={() => setWanted(page - 1)}
          {...(page === 1 ? { disabledReason: printText.isFirst } : {})}
        >
          {printText.previous}
        </Button>
        <strong aria-live="polite">{printText.page(page, paper.pages.count)}</strong>
        <Button
          icon={ChevronDown}
          onPress={() => setWanted(page + 1)}
          {...(page === paper.pages.count ? { disabledReason: printText.isLast } : {})}
        >
          {printText.next}
        </Button>
        <Button onPress={() => setLarge(!isLarge)}>{isLarge ? printText.smaller : printText.larger}</Button>
        <Button icon={Image} onPress={() => void saveImage(paper.pages, page, fileName)}>
          {printText.saveImage}
        </Button>
      </div>
      <PageCanvas pages={paper.pages} page={page} isLarge={isLarge} />
    </div>
  );
};
