import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent } from '../../domain/agreement/content';
import { type Fen, subtractFen, ZERO_FEN } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { roomsText } from '../parts/naming';
import { totalCost } from '../parts/sums';
import { cell, figure, headCell, table } from '../parts/table';
import { type Setting, TABLE } from '../parts/type';
import { headed } from './headed';

const BOLD: Setting = { ...TABLE, bold: true };

/** Annex one, part two (附件一之二): the cost items, down to what the households share. */
export const costAnnex = (content: PaperContent): Content[] =>
  headed('二、总费用组成（元）', costTable(content), costLines(content).length + content.funding.length);

const costTable = (content: PaperContent): Content =>
  table(
    [34, '*', 98],
    [
      ['序号', '项目', '金额（元）'].map((text) => headCell(text)),
      ...costLines(content).map(({ label, amount }, index) => row(`${index + 1}`, label, amount)),
      row('', '总费用', totalCost(content), BOLD),
      ...content.funding.map(({ label, amount }) => row('减', `${label}（以批复为准）`, negative(amount))),
      ...(content.contributions > 0 ? [row('减', giftLabel(content), negative(content.contributions))] : []),
      row('得', '由出资户分摊的总额', content.net, BOLD),
    ],
    { padding: 1.2 },
  );

type CostLine = { readonly label: string; readonly amount: Fen };

function costLines({ costs, compensation, households }: PaperContent): readonly CostLine[] {
  if (compensation === 0) return costs;
  const rooms = households.filter((household) => household.compensation > 0).map(({ room }) => room);
  return [...costs, { label: `对${roomsText(rooms)}的补偿`, amount: compensation }];
}

function giftLabel({ households }: PaperContent): string {
  const rooms = households.filter(({ voluntary }) => voluntary > 0).map(({ room }) => room);
  return rooms.length > 0 ? `${roomsText(rooms)}自愿出资` : '自愿出资';
}

const negative = (amount: Fen): Fen => subtractFen(ZERO_FEN, amount);

const row = (mark: string, label: string, amount: Fen, setting: Setting = TABLE): TableCell[] => [
  cell(mark, 'center'),
  cell(label, 'left', setting),
  figure(figures(amount), 'right', setting),
];
