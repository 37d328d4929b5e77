import type { Content, TableCell } from 'pdfmake/interfaces';
import type { PaperContent, PaperHousehold } from '../../domain/agreement/content';
import { type InstalmentPlan, instalmentPlan, instalmentsOf } from '../../domain/agreement/instalments';
import { type Fen, sumFen, ZERO_FEN } from '../../domain/money/fen';
import { figures } from '../../text/format';
import { ownersText } from '../parts/naming';
import { UNIT_FEN } from '../parts/sums';
import { cell, figure, headCell, roomWidth, table } from '../parts/table';
import { type Setting, set, TABLE } from '../parts/type';
import { headed } from './headed';

const BOLD: Setting = { ...TABLE, bold: true };

/** What a household pays when: its share in three parts, a voluntary contribution with the first. */
export type Instalments = readonly [first: Fen, second: Fen, third: Fen];

/** The instalments of one household; `null` where the terms name no percentages. */
export function householdInstalments(
  content: PaperContent,
  { share, voluntary }: PaperHousehold,
): Instalments | null {
  const plan = planOf(content);
  if (plan === null) return null;
  const [first, second, third] = instalmentsOf(share, plan, UNIT_FEN[content.unit]);
  return [sumFen([first, voluntary]), second, third];
}

/** Annex one, part three (附件一之三): the instalments of every household that pays, which add up to the fen. */
export function instalmentsAnnex(content: PaperContent): Content[] {
  const plan = planOf(content);
  if (plan === null) {
    const note = '分期比例没有填写：各户各期金额由各方另行书面写明，相加须等于各户应出资额。';
    return headed(HEADING, set(note, { size: 12.5, pitch: 20 }), 1);
  }
  const rows = content.households
    .map((household) => ({ household, parts: householdInstalments(content, household) ?? NOTHING }))
    .filter(({ parts }) => sumFen(parts) !== 0);
  const rooms = rows.map(({ household }) => household.room);
  return headed(
    HEADING,
    table(
      [Math.max(30, roomWidth(rooms, TABLE)), '*', 62, 62, 62, 62],
      [
        headRow(plan),
        ...rows.map(({ household, parts }) => householdRow(household, parts)),
        totalRow(rows.map(({ parts }) => parts)),
      ],
      { padding: 1.2 },
    ),
    rows.length,
  );
}

const HEADING = '三、各期应交金额（元）';

const NOTHING: Instalments = [ZERO_FEN, ZERO_FEN, ZERO_FEN];

const planOf = ({ terms }: PaperContent): InstalmentPlan | null =>
  instalmentPlan(terms['firstPercent'], terms['secondPercent']);

const headRow = ([first, second]: InstalmentPlan): TableCell[] =>
  [
    '房号',
    '产权人',
    `第一期\n（${first}%）`,
    `第二期\n（${second}%）`,
    '第三期\n（余额）',
    '合计\n（元）',
  ].map((text) => headCell(text));

const householdRow = (household: PaperHousehold, parts: Instalments): TableCell[] => [
  cell(household.room, 'center'),
  cell(household.share === 0 ? '（自愿出资）' : ownersText(household, { masked: false })),
  ...parts.map((part) => figure(part === 0 ? '—' : figures(part))),
  figure(figures(sumFen(parts)), 'right', BOLD),
];

function totalRow(rows: readonly Instalments[]): TableCell[] {
  const columns = [0, 1, 2].map((at) => sumFen(rows.map((parts) => parts[at] ?? ZERO_FEN)));
  return [
    headCell('合计'),
    cell(''),
    ...columns.map((sum) => figure(figures(sum))),
    figure(figures(sumFen(columns)), 'right', BOLD),
  ];
}
