const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** A whole number from 0 to 99 as people read it aloud: 七, 十七, 三十. For floors, clauses and periods. */
export function numeral(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value > 99) {
    throw new RangeError(`Not a whole number from 0 to 99: ${value}`);
  }
  if (value === 0) return '零';
  const tens = (value - (value % 10)) / 10;
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`;
  return `${ten}${DIGITS[value % 10]}`;
}

/** A floor in words: 七层, and 地下一层 below the ground. */
export const floorWord = (floor: number): string =>
  floor < 0 ? `地下${numeral(-floor)}层` : `${numeral(floor)}层`;
