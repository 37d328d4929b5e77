import { type RefCallback, useCallback, useState } from 'react';
import { rootFontSize } from '../viewport';
import { fitPicture, type Measure, type PictureFit } from './fit';
import type { PictureFloor, PictureLayout } from './picture';

/** Watches the width of one row of cells and decides what the cells show; everything, where there is no layout. */
export const usePictureFit = (
  floors: readonly PictureFloor[],
  variant: 'full' | 'mini',
  layout: PictureLayout,
): { readonly fit: PictureFit; readonly measured: RefCallback<HTMLElement> } => {
  const [measure, setMeasure] = useState<Measure>(roomy);
  const measured = useCallback((row: HTMLElement | null) => {
    if (row === null || typeof ResizeObserver === 'undefined') return undefined;
    const read = (): void =>
      setMeasure((known) => (sameMeasure(known, measureRow(row)) ? known : measureRow(row)));
    const observer = new ResizeObserver(read);
    observer.observe(row);
    read();
    return () => observer.disconnect();
  }, []);
  return { fit: fitPicture(floors, variant, layout, measure), measured };
};

const roomy: Measure = { row: 4000, rem: 18, gap: 8, indent: 26, strip: 14 };

const measureRow = (row: HTMLElement): Measure => {
  const style = getComputedStyle(row);
  const px = (name: string): number => Number.parseFloat(style.getPropertyValue(name)) || 0;
  return {
    row: row.clientWidth || roomy.row,
    rem: rootFontSize(),
    gap: px('column-gap'),
    indent: px('--cell-indent'),
    strip: px('--strip'),
  };
};

const sameMeasure = (one: Measure, other: Measure): boolean =>
  one.row === other.row && one.rem === other.rem && one.indent === other.indent;
