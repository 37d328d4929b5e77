import { type ReactNode, useEffect, useRef } from 'react';
import type { PdfPages } from '../../pdf/pages';
import { printText } from '../../text/zh-cn/print';
import styles from './Print.module.css';

type PageCanvasProps = { readonly pages: PdfPages; readonly page: number; readonly isLarge: boolean };

const CSS_WIDTH = { fitted: 620, large: 1100 };

/** One page of the PDF, sharp on fine screens too. */
export const PageCanvas = ({ pages, page, isLarge }: PageCanvasProps): ReactNode => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    if (!target) return;
    const width = (isLarge ? CSS_WIDTH.large : CSS_WIDTH.fitted) * Math.min(2, window.devicePixelRatio);
    pages.draw(page, target, width).catch(() => undefined);
  }, [pages, page, isLarge]);
  return (
    <div className={styles['sheet']} data-large={isLarge}>
      <canvas key={page} ref={canvas} role="img" aria-label={printText.pageAlt(page)} />
    </div>
  );
};
