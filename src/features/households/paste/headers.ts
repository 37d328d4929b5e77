import type { Column } from '../columns';

/**
 * Which column a heading of somebody's table names: 门牌, 产权人, 建面, 联系方式. What is no part of the
 * exclusive area (套内, 公摊, 使用面积) is not taken for it.
 */
export function headedColumn(heading: string): Column | undefined {
  const words = heading.normalize('NFKC').replace(/\s/g, '');
  return HEADINGS.find(([, shape]) => shape.test(words))?.[0];
}

/** First come, first served: 面积来源 is not an area, 共有产权人 no owner. */
const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  ['source', /来源|面积依据/],
  ['coOwners', /共有/],
  ['phone', /电话|手机|联系方式/],
  ['area', /^(?!.*(套内|公摊|分摊|使用|实用|地下|花园)).*(面积|建面)/],
  ['room', /房号|门牌|室号|房间|户号|^室$|^房屋$|单元号/],
  ['owner', /业主|产权人|权利人|所有人|户主|房主|姓名|住户$/],
];
