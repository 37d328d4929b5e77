import { type DecimalText, decimalText } from '../../kernel/ratio';
import type { FloorTable } from '../floor-table';
import { rising, tableOver } from './floors';

/** 《广州市既有住宅增设电梯办法》 art. 8: third floor 1, second 0.5, first 0, from the fourth up 0.1 more per floor. */
export const guangzhouTable = (floors: readonly number[]): FloorTable => tableOver(floors, coefficient);

function coefficient(floor: number): DecimalText {
  if (floor <= 1) return decimalText('0');
  return floor === 2 ? decimalText('0.5') : rising(floor, 3, '1', '0.1');
}

export const GUANGZHOU_SOURCE = {
  id: 'S15',
  title: '《广州市既有住宅增设电梯办法》第八条（按转引，未见公报原文）',
  grade: 'C',
} as const;
