import { importText } from '../../../text/zh-cn/import';
import { COLUMNS } from '../columns';
import { type LeftOut, leftFor, type Plan } from '../table/plan';

/** Cells that nobody can read, by row, each with what is wrong with it. */
export const unreadLines = ({ rows }: Pick<Plan, 'rows'>): readonly string[] =>
  rows.flatMap(({ household, line, texts, faults }) =>
    COLUMNS.flatMap((column) => {
      const why = faults[column];
      return why === undefined ? [] : [importText.unread(line, household.room, texts[column] ?? '', why)];
    }),
  );

/** Rows that get nothing, by row; rows of one cause that belong together in one sentence. */
export function leftOutLines(plan: Pick<Plan, 'leftOut'>): readonly string[] {
  const { leftOut } = importText;
  const doubled = leftFor(plan, 'doubled');
  const rooms = [...new Set(doubled.map(({ room }) => room))];
  const roomless = leftFor(plan, 'roomless').map(({ line }) => line);
  const single = (why: 'unknown' | 'ambiguous') => (left: LeftOut) => leftOut[why](left.line, left.room);
  return [
    ...leftFor(plan, 'unknown').map(single('unknown')),
    ...leftFor(plan, 'ambiguous').map(single('ambiguous')),
    ...rooms.map((room) => {
      const lines = doubled.filter((each) => each.room === room).map(({ line }) => line);
      return leftOut.doubled(lines, room);
    }),
    ...(roomless.length === 0 ? [] : [leftOut.roomless(roomless)]),
  ];
}
