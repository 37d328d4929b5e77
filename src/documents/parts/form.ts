import type { Content, Size, TableCell } from 'pdfmake/interfaces';
import { cell, headCell, type TextCell } from './table';
import { column, type Piece, type Setting, set, style } from './type';

/** Text of the one-page forms, which are posted or filled in at a table: 宋 13, and 黑 14 for headings. */
export const FORM: Setting = { size: 13, pitch: 17.8 };
export const FORM_HEADING: Setting = { size: 14, pitch: 20, face: 'Hei' };
export const FORM_LABEL: Setting = { ...FORM, face: 'Hei' };
export const SUBTITLE: Setting = { size: 14, pitch: 20 };

export const subtitle = (text: string): Content =>
  set(text, SUBTITLE, { alignment: 'center', margin: [0, 0, 0, 6] });

export const formHeading = (text: string, above = 8): Content =>
  set(text, FORM_HEADING, { margin: [0, above, 0, 3] });

/** A paragraph that opens with its subject in 黑: 怎么算　每户…… */
export const led = (lead: string, text: string | Piece[], setting: Setting = FORM, above = 3): Content =>
  set(
    [
      { ...style({ ...setting, face: 'Hei' }), text: `${lead}　` },
      ...(typeof text === 'string' ? [text] : text),
    ],
    setting,
    {
      margin: [0, above, 0, 0],
    },
  );

/** An empty box to be ticked, with what it stands for and a remark behind it. */
export const tickBox = (
  label: string | Piece[],
  { remark = '', setting = FORM, labelWidth = '*' }: TickBoxOptions = {},
): Content => ({
  columns: [
    { width: 24, canvas: [{ type: 'rect', x: 1, y: 2.5, w: 13, h: 13, lineWidth: 1.25 }] },
    column(labelWidth, set(label, setting)),
    ...(remark === '' ? [] : [set(remark, { ...setting, size: setting.size - 1, bold: false })]),
  ],
  columnGap: 0,
  margin: [0, 1, 0, 1],
});

type TickBoxOptions = {
  readonly remark?: string;
  readonly setting?: Setting;
  /** Where remarks stand below one another. */
  readonly labelWidth?: Size;
};

/** A row of a form: its label in 黑 and what is written behind it. */
export const formRow = (label: string, value: TableCell): TableCell[] => [headCell(label, FORM_LABEL), value];

export const formCell = (text: string | Piece[], setting: Setting = FORM): TextCell =>
  cell(text, 'left', setting);

/** Who publishes and when, at the right foot of what is posted. */
export const publisher = (lines: readonly string[]): Content[] =>
  lines.map((line) => set(line, SUBTITLE, { alignment: 'right' }));
