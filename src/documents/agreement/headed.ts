import type { Content } from 'pdfmake/interfaces';
import { ANNEX_HEADING, set } from '../parts/type';

/** Rows up to which a part keeps together below what stands before it; a longer table begins a page. */
const MOST_TOGETHER = 18;

/** A part of an annex whose heading never stands alone at the foot of a page. */
export function headed(heading: string, body: Content | Content[], rows: number): Content[] {
  const startsPage = rows > MOST_TOGETHER;
  const above = set(heading, ANNEX_HEADING, { margin: [0, startsPage ? 0 : 12, 0, 3] });
  const stack = [above, ...(Array.isArray(body) ? body : [body])];
  return [startsPage ? { pageBreak: 'before', stack } : { unbreakable: true, stack }];
}
