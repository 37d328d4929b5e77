import type { TableCell } from 'pdfmake/interfaces';
import type { PaperHousehold } from '../domain/agreement/content';
import { defineDocument } from './document';
import { FORM, FORM_LABEL, formCell, formRow, subtitle } from './parts/form';
import { placeName } from './parts/naming';
import { SINGLE, sheet } from './parts/sheet';
import { signLine } from './parts/signing';
import { cell, headCell, namesCell, roomWidth, table } from './parts/table';
import { mm, set, title } from './parts/type';

/** The attendance sheet of a meeting (会议签到表): a line for every household, high enough to sign in. */
export const attendance = defineDocument({
  name: 'attendance',
  title: '会议签到表',
  purpose: '开会时放在门口，到一户签一户',
  needs: [],
  choices: ['blank', 'large'],
  copies: 'one',
  describe: (content, options) => {
    const rooms = content.households.map(({ room }) => room);
    return sheet(content, options, { title: '加装电梯业主会议签到表', margins: SINGLE }, [
      title('加装电梯业主会议签到表', 22, 1),
      subtitle(placeName(content)),
      table(
        [62, '*', 62, '*'],
        [[...formRow('时　　间', formCell('')), ...formRow('地　　点', formCell(''))]],
        { headerRows: 0, padding: 5, margin: [0, 0, 0, 8] },
      ),
      table(
        [34, Math.max(40, roomWidth(rooms, FORM_LABEL)), 135, '*', 118],
        [
          ['序号', '房号', '产权人', '到会人签名', '代理人／委托书号'].map((text) =>
            headCell(text, FORM_LABEL),
          ),
          ...content.households.map((household, index) => row(household, index, options.blank)),
        ],
        { padding: (mm(14) - 18) / 2, headPadding: 3 },
      ),
      set('签名只表示到会，不表示同意。', FORM, { margin: [0, 6, 0, 6] }),
      signLine(['应到', '实到', '记录人'], FORM, 14),
    ]);
  },
});

const row = ({ room, owners }: PaperHousehold, index: number, isBlank: boolean): TableCell[] => [
  cell(`${index + 1}`, 'center', FORM),
  cell(room, 'center', FORM_LABEL),
  namesCell(isBlank ? '' : owners.join('、'), 9, 'left', FORM),
  cell(''),
  cell(''),
];
