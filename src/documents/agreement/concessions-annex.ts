import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperConcession, PaperContent } from '../../domain/agreement/content';
import { figures } from '../../text/format';
import { concessionText } from '../parts/concessions';
import { cell, figure, headCell, roomWidth, table } from '../parts/table';
import { ANNEX_HEADING, type Setting, set, TABLE } from '../parts/type';

const WORDS: Setting = { size: 12.5, pitch: 20 };

/**
 * Annex one, part four (附件一之四): who pays less by agreement, why, and who pays it instead, each with
 * their share before and after and room to sign. Nothing at all where nobody gave way.
 */
export function concessionsAnnex({ concessions = [] }: PaperContent): Content[] {
  if (concessions.length === 0) return [];
  const heading = set('四、协商让步明细', ANNEX_HEADING, { margin: [0, 12, 0, 3] });
  const note = set(NOTE, WORDS, { margin: [0, 4, 0, 0] });
  return concessions.map(
    (concession, index): Content => ({
      unbreakable: true,
      stack: [
        ...(index === 0 ? [heading] : []),
        ...concessionPart(concession, index),
        ...(index === concessions.length - 1 ? [note] : []),
      ],
    }),
  );
}

const NOTE =
  '说明：让步由所列各户自愿商定，只在所列各户之间调整，其他户不受影响，各户相加的总数不变。第一部分的应出资额已按让步后的金额列出。';

function concessionPart(concession: PaperConcession, index: number): readonly Content[] {
  const { reason, lines } = concession;
  const why = reason === '' ? '' : `原因：${reason.replace(/[。；]$/, '')}。`;
  const rooms = lines.map(({ room }) => room);
  return [
    set(`${index + 1}. ${concessionText(concession)}。${why}`, WORDS, { margin: [0, 2, 0, 3] }),
    table(
      [Math.max(36, roomWidth(rooms, TABLE)), 92, 80, 92, '*'],
      [
        ['房号', '按办法应出\n（元）', '增减\n（元）', '让步后应出\n（元）', '签名'].map((text) =>
          headCell(text),
        ),
        ...lines.map(({ room, before, change, after }): TableCell[] => [
          cell(room, 'center'),
          figure(figures(before)),
          figure(change > 0 ? `+${figures(change)}` : figures(change)),
          figure(figures(after), 'right', BOLD),
          cell(''),
        ]),
      ],
      { padding: 2.4, margin: [0, 0, 0, 4] },
    ),
  ];
}

const BOLD: Setting = { ...TABLE, bold: true };
