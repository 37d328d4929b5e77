import type { Household } from '../../domain/building/household';
import { householdsText } from '../../text/zh-cn/households';

/**
 * A table to fill in with WPS or Excel and paste back: CSV with the rooms in it. The byte order mark
 * makes Excel read it as UTF-8, the tab keeps 0101 a text.
 */
export function blankTable(households: readonly Household[]): string {
  const { room, owner, coOwners, area, source, phone } = householdsText.columns;
  const headings = [room, owner, coOwners, area, source, phone];
  const rows = households.map((household) => [quoted(`${household.room}\t`), '', '', '', '', '']);
  return `\uFEFF${[headings, ...rows].map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
