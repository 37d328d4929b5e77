import type { ReactNode } from 'react';
import type { DocumentDefinition } from '../../documents/document';
import { paperFileName } from '../../documents/file-name';
import type { PaperContent } from '../../domain/agreement/content';
import { saveFile } from '../../shell/save-file';
import { printText } from '../../text/zh-cn/print';
import { Button } from '../../ui/Button';
import { Download, Printer } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { ProgressBar } from '../../ui/ProgressBar';
import styles from './Print.module.css';
import { printBytes } from './print-bytes';
import type { Paper } from './use-paper';

type PaperActionsProps = {
  readonly work: Paper;
  readonly document: DocumentDefinition;
  readonly content: PaperContent;
};

/** Progress while the paper is being set, then the ways to take it along. */
export const PaperActions = ({
  work: { paper, cancel, again },
  document,
  content,
}: PaperActionsProps): ReactNode => {
  switch (paper.kind) {
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
      return <Button onPress={again}>{printText.again}</Button>;
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
          {paper.missing === '' ? null : (
            <Notice kind="warning" title={printText.rareTitle}>
              {printText.rare(paper.missing)}
            </Notice>
          )}
          <strong>{printText.ready(paper.pages.count, Math.ceil(paper.pages.count / 2))}</strong>
          <div className={styles['buttons']}>
            <Button
              kind="primary"
              size="main"
              icon={Download}
              onPress={() => saveFile(paperFileName(document, content), paper.bytes, 'application/pdf')}
            >
              {printText.savePdf}
            </Button>
            <Button size="main" icon={Printer} onPress={() => printBytes(paper.bytes)}>
              {printText.print}
            </Button>
          </div>
        </div>
      );
  }
};
