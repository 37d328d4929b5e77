import { type ReactNode, useState } from 'react';
import { Button } from '../../src/ui/Button';
import { Grid } from '../../src/ui/grid/Grid';
import type { GridColumn, GridRow } from '../../src/ui/grid/grid';
import { ClipboardPaste, Download, Upload } from '../../src/ui/icons';
import { Page } from '../../src/ui/Page';
import { PageHeading } from '../../src/ui/PageHeading';
import { SampleHeader } from './SampleHeader';

const columns: readonly GridColumn[] = [
  { key: 'floor', label: '层', kind: 'fixed', width: 2 },
  { key: 'room', label: '房号', kind: 'text', width: 4 },
  { key: 'owner', label: '业主（与房产证一致）', kind: 'text', width: 9 },
  { key: 'area', label: '面积 ㎡', kind: 'decimal', width: 5 },
  {
    key: 'source',
    label: '面积来源',
    kind: 'select',
    width: 6,
    options: [
      { value: '', label: '请选择' },
      { value: 'deed', label: '房产证' },
      { value: 'unknown', label: '不清楚' },
    ],
  },
  { key: 'phone', label: '电话（可不填）', kind: 'text', width: 8 },
];

const names = ['王建国', '张秀英', '李强', '赵秀兰', '陈昇', '周德明'];

const sampleRows: readonly GridRow[] = Array.from({ length: 18 }, (_, index) => {
  const floor = 6 - Math.floor(index / 3);
  const room = `${floor}0${(index % 3) + 1}`;
  return {
    id: room,
    name: room,
    values: {
      floor: String(floor),
      room,
      owner: names[index % names.length] ?? '',
      area: index === 4 ? '' : '89.25',
      source: index === 4 ? '' : 'deed',
      phone: '',
    },
    ...(index === 4 ? { problems: { area: '面积没填' } } : {}),
  };
});

export const GridRoom = (): ReactNode => {
  const [rows, setRows] = useState(sampleRows);
  return (
    <Page header={<SampleHeader back="项目首页" />}>
      <PageHeading>住户名单和面积</PageHeading>
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12 }}>
        <Button icon={ClipboardPaste}>从表格粘贴</Button>
        <Button icon={Upload}>从文件导入</Button>
        <Button icon={Download}>下载空白表</Button>
      </div>
      <Grid
        id="units"
        caption="住户名单和面积"
        columns={columns}
        rows={rows}
        onChange={(rowId, key, text) =>
          setRows((held) =>
            held.map((row) => (row.id === rowId ? { ...row, values: { ...row.values, [key]: text } } : row)),
          )
        }
        onPaste={() => {}}
        foot="合计 18 户　已填面积 1,432.40 ㎡　相差 77.60（502 户）"
      />
    </Page>
  );
};
