import { COLUMNS, type Column } from '../columns';

/** What a column of somebody's table can mean: what the list keeps, and what only helps to find the household. */
export type Field = Column | 'floor' | 'building' | 'stairwell';

/** In the order in which people are asked about them. */
export const FIELDS: readonly Field[] = [...COLUMNS, 'floor', 'building', 'stairwell'];

/**
 * Which field a heading of somebody's table names: 门牌, 产权人, 建面, 联系方式. What is no part of the
 * exclusive area (套内, 公摊, 使用面积) is not taken for it, nor is anything in 万.
 */
export function headedField(heading: string): Field | undefined {
  const words = heading.slice(0, 60).normalize('NFKC').replace(/\s/g, '');
  return HEADINGS.find(([, shape]) => shape.test(words))?.[0];
}

/** First come, first served: 面积来源 is not an area, 共有产权人 no owner, 业主楼层 no owner either. */
const HEADINGS: readonly (readonly [Field, RegExp])[] = [
  ['source', /来源|面积依据/],
  ['coOwners', /共有/],
  ['phone', /电话|手机|联系方式/],
  ['area', /^(?!.*(套内|公摊|分摊|使用|实用|地下|花园|万|元|单价|原|旧)).*(面积|建面)/],
  ['stairwell', /^单元号?$|^几单元$/],
  ['building', /^(楼栋|楼号|栋号|幢号|楼幢|栋|幢|几号楼)$/],
  ['floor', /^(所在)?(楼层|层次|层数|层)$/],
  ['room', /房号|门牌|室号|房间|户号|^室$|^房屋$|单元号/],
  ['owner', /业主|产权人|权利人|所有人|户主|房主|姓名|住户$/],
];
