import type { ReactNode } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { uiText } from '../text/zh-cn/ui';
import { Button } from './Button';
import styles from './Dialog.module.css';
import { X } from './icons';

export type DialogProps = {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly children: ReactNode;
  /** The button that does it; 取消 stands beside it. */
  readonly action?: ReactNode;
  readonly cancelLabel?: string;
  readonly wide?: boolean;
};

/** A window over the page, with 关闭 top right and a worded 取消. It never closes by a tap outside. */
export const Dialog = ({
  open,
  onClose,
  title,
  children,
  action,
  cancelLabel = uiText.cancel,
  wide = false,
}: DialogProps): ReactNode => (
  <ModalOverlay
    className={styles['overlay'] ?? ''}
    isOpen={open}
    onOpenChange={(isOpen) => {
      if (!isOpen) onClose();
    }}
  >
    <Modal className={styles['window'] ?? ''} data-wide={wide}>
      <AriaDialog className={styles['dialog'] ?? ''}>
        <div className={styles['top']}>
          <Heading slot="title" className={styles['title'] ?? ''} level={2}>
            {title}
          </Heading>
          <Button kind="quiet" size="main" icon={X} onPress={onClose}>
            {uiText.close}
          </Button>
        </div>
        <div className={styles['content']}>{children}</div>
        <div className={styles['actions']}>
          {action}
          <Button size="main" onPress={onClose}>
            {cancelLabel}
          </Button>
        </div>
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
