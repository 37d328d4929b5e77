import type { PictureCell, PictureFloor } from '../../src/ui/building-picture/picture';
import type { LegendItem } from '../../src/ui/building-picture/StateLegend';
import type { StateKind } from '../../src/ui/glyph/state-kind';
import type { MeterSegment } from '../../src/ui/threshold-meter/MeterBar';

const words: Readonly<Record<StateKind, string>> = {
  plain: '',
  agreed: '同意',
  unfunded: '暂不出资',
  opposed: '不同意',
  abstained: '弃权',
  'not-blocking': '不阻挡',
  silent: '未表态',
  unreachable: '联系不上',
  'to-reconfirm': '待再确认',
  problem: '面积未填',
};

const cell = (room: string, kind: StateKind, amount?: string, note?: string): PictureCell => ({
  id: room,
  room,
  kind,
  ...(kind === 'plain' ? {} : { word: words[kind] }),
  ...(amount === undefined ? {} : { amount: `¥${amount}` }),
  ...(note === undefined ? {} : { note }),
});

const floor = (number: number, one: PictureCell, two: PictureCell): PictureFloor => ({
  key: String(number),
  label: `${number} 层`,
  cells: [one, two],
  stop: 'floor',
});

export const sampleFloors: readonly PictureFloor[] = [
  floor(7, cell('701', 'to-reconfirm', '62,083'), cell('702', 'unreachable', '50,942')),
  floor(6, cell('601', 'agreed', '53,617'), cell('602', 'silent', '43,995')),
  floor(5, cell('501', 'agreed', '45,151'), cell('502', 'unfunded', '37,049')),
  floor(4, cell('401', 'agreed', '36,686'), cell('402', 'agreed', '30,102')),
  floor(3, cell('301', 'silent', '28,220'), cell('302', 'silent', '23,155')),
  floor(2, cell('201', 'agreed', '6,000', '自愿'), cell('202', 'abstained', undefined, '免缴')),
  floor(1, cell('101', 'agreed', '3,000', '自愿'), cell('102', 'opposed', undefined, '免缴')),
];

export const miniFloors: readonly PictureFloor[] = sampleFloors.map((one) => ({
  ...one,
  cells: one.cells.map(({ id, room, kind }) => ({ id, room, kind })),
}));

export const growingFloors = (count: number, flats: number): readonly PictureFloor[] =>
  Array.from({ length: count }, (_, index) => ({
    key: String(count - index),
    label: `${count - index} 层`,
    cells: Array.from({ length: flats }, (_, at) => cell(`${count - index}0${at + 1}`, 'plain')),
    stop: 'half-landing',
  }));

const kinds = Object.keys(words).flatMap((name) =>
  sampleFloors
    .flatMap((f) => f.cells.map((c) => c.kind))
    .filter((k) => k === name)
    .slice(0, 1),
);

export const bigFloors = (count: number, flats: number): readonly PictureFloor[] =>
  Array.from({ length: count }, (_, index) => ({
    key: String(count - index),
    label: `${count - index} 层`,
    cells: Array.from({ length: flats }, (_, at) => {
      const kind = kinds[(index * 3 + at) % kinds.length] ?? 'agreed';
      return cell(`${count - index}0${at + 1}`, kind, `${100 + index},${111 * (at + 1)}`);
    }),
    stop: 'floor',
  }));

export const oddFloors: readonly PictureFloor[] = [
  {
    key: '3',
    label: '3 层',
    cells: [
      { ...cell('301', 'agreed', '30,000'), sealed: true },
      cell('302', 'problem'),
      cell('303', 'not-blocking', '8,000'),
    ],
    stop: 'floor',
  },
  {
    key: '2',
    label: '2 层',
    cells: [
      { ...cell('201', 'agreed', '53,617'), sealed: true },
      { ...cell('202', 'plain', '12,000'), sealed: true },
      cell('203', 'silent', '8,000', '自愿'),
    ],
    stop: 'floor',
  },
  {
    key: '1',
    label: '1 层',
    cells: [{ ...cell('商铺甲', 'opposed', undefined, '免缴'), weight: 2 }, cell('101', 'plain', '0')],
    stop: 'floor',
  },
  { key: '-1', label: '地下', cells: [cell('车库', 'plain', undefined, '不参加')], belowGround: true },
];

export const legend: readonly LegendItem[] = (
  ['agreed', 'unfunded', 'opposed', 'abstained', 'silent', 'unreachable', 'to-reconfirm'] as const
).map((kind) => ({ kind, word: words[kind] }));

export const byArea: readonly MeterSegment[] = [
  { kind: 'agreed', share: 45.68, label: '同意 556.64 ㎡' },
  { kind: 'unfunded', share: 6.44, label: '暂不出资 78.46 ㎡' },
  { kind: 'opposed', share: 6.44, label: '不同意 78.46 ㎡' },
  { kind: 'abstained', share: 6.43, label: '弃权 78.46 ㎡' },
];

export const sampleMarks = {
  segments: byArea,
  participation: { at: 66.67, label: '参与要占 2/3' },
  consent: { at: 48.74, label: '同意要占参与的 3/4' },
};
