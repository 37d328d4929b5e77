import type { Share } from '../domain/apportionment/outcome';
import { pictureText } from './zh-cn/picture';

/** In place of an amount of 0: exempt (免缴), or not paying for now (暂不出资), which are not the same. */
export const nothingDueText = (standing: Share['standing'] | undefined): string =>
  standing === 'notPaying' ? pictureText.paysLater : pictureText.exempt;
