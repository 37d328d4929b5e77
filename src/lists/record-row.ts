import type { exportText } from '../text/zh-cn/export';
import type { ListCell } from './list';

/** A line of the record between the household's columns and the last one. */
export type RecordRow = {
  readonly at: string;
  readonly household: string;
  readonly cells: readonly ListCell[];
  readonly standing: keyof typeof exportText.standing;
};
