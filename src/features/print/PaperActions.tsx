import { type ReactNode, useState } from 'react';
import type { FurtherFace } from '../../fonts/further/further-face';
import { saveFile } from '../../shell/save-file';
import { printText } from '../../text/zh-cn/print';
import { Button } from '../../ui/Button';
import { Download, Printer } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { ProgressBar } from '../../ui/ProgressBar';
import { CopyCount } from './CopyCount';
import { MissingGlyphs } from './MissingGlyphs';
import styles from './Print.module.css';
import { type PrintedBy, printBytes } from './print-bytes';
import type { Paper } from './use-paper';

type PaperActionsProps = {
  readonly work: Paper;
  readonly fileName: string;
  readonly onGive: (face: FurtherFace) => void;
};

/** Progress while the paper is being set, then the ways to take it along. */
export const PaperActions = ({
  work: { paper, cancel, again },
  fileName,
  onGive,
}: PaperActionsProps): ReactNode => {
  const [printedBy, setPrintedBy] = useState<PrintedBy>('window');
  switch (paper.kind) {
    case 'nothing':
      return <Notice title={printText.nothing} />;
    case 'working':
      return (
        <div className={styles['actions']}>
          <ProgressBar
            words={paper.stage === 'fonts' ? printText.loadingFonts : printText.setting}
            percent={paper.percent}
          />
          <Button onPress={cancel}>{printText.cancel}</Button>
        </div>
      );
    case 'cancelled':
      return (
        <Notice title={printText.cancelled} action={<Button onPress={again}>{printText.again}</Button>} />
      );
    case 'failed':
      return (
        <Notice
          kind="error"
          title={paper.stage === 'fonts' ? printText.offline : printText.failed}
          action={<Button onPress={again}>{printText.again}</Button>}
        />
      );
    case 'ready':
      return (
        <div className={styles['actions']}>
          {paper.missing.length === 0 ? null : <MissingGlyphs characters={paper.missing} onGive={onGive} />}
          <CopyCount pages={paper.pages.count} />
          <div className={styles['buttons']}>
            <Button
              kind="primary"
              size="main"
              icon={Download}
              onPress={() => saveFile(fileName, paper.bytes, 'application/pdf')}
            >
              {printText.savePdf}
            </Button>
            <Button
              size="main"
              icon={Printer}
              onPress={() => void printBytes(paper.bytes, fileName).then(setPrintedBy)}
            >
              {printText.print}
            </Button>
          </div>
          {printedBy === 'window' ? null : <Notice announce title={printText.printedBy[printedBy]} />}
        </div>
      );
  }
};
