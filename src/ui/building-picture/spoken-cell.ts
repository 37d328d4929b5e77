import { uiText } from '../../text/zh-cn/ui';
import type { PictureCell } from './picture';

/** A cell as it is read aloud: 501 室，同意，45,151 元. */
export const spokenCell = (cell: PictureCell): string => {
  if (cell.label !== undefined) return cell.label;
  const parts = [
    uiText.room(cell.room),
    cell.word,
    cell.amount === undefined ? undefined : uiText.yuan(cell.amount.replace(/^[¥￥]/, '')),
    cell.note,
    cell.sealed === true ? uiText.sealed : undefined,
  ];
  return parts.filter((part) => part !== undefined && part !== '').join(uiText.listComma);
};
