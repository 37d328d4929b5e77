import { type ReactNode, useState } from 'react';
import { BuildingPicture } from '../../src/ui/building-picture/BuildingPicture';
import type { PictureFloor } from '../../src/ui/building-picture/picture';
import { StateLegend } from '../../src/ui/building-picture/StateLegend';
import { Page } from '../../src/ui/Page';
import { PageHeading } from '../../src/ui/PageHeading';
import { MeterLegend, ThresholdMeter } from '../../src/ui/threshold-meter/ThresholdMeter';
import { SampleHeader } from './SampleHeader';
import {
  bigFloors,
  growingFloors,
  legend,
  miniFloors,
  oddFloors,
  sampleFloors,
  sampleMarks,
} from './sample-picture';

export const BuildingRoom = (): ReactNode => (
  <Page header={<SampleHeader back="项目首页" />} side={<Side />}>
    <PageHeading note="方案 B 面积×楼层系数 · 第 2 版">楼栋图</PageHeading>
    <div style={{ maxWidth: 580 }}>
      <Picture floors={sampleFloors} />
    </div>
    <StateLegend items={legend} />
    <Picture floors={oddFloors} />
    <div style={{ maxWidth: 300 }}>
      <BuildingPicture floors={growingFloors(4, 3)} label="正在画的楼" />
    </div>
  </Page>
);

export const BigRoom = (): ReactNode => (
  <Page
    header={<SampleHeader back="项目首页" />}
    side={<BuildingPicture variant="mini" floors={bigFloors(12, 8)} />}
  >
    <Picture floors={bigFloors(5, 4)} />
    <Picture floors={bigFloors(33, 8)} />
    <Picture floors={bigFloors(2, 1)} />
  </Page>
);

const Picture = ({ floors }: { readonly floors: readonly PictureFloor[] }) => {
  const [selected, setSelected] = useState('301');
  return <BuildingPicture floors={floors} selectedId={selected} onOpen={setSelected} />;
};

const Side = () => (
  <>
    <BuildingPicture variant="mini" floors={miniFloors} />
    <ThresholdMeter {...sampleMarks} variant="compact" title="按面积" sentence="参与 64.99%，还差 20.44 ㎡" />
    <ThresholdMeter {...sampleMarks} variant="compact" title="按人数" sentence="参与 61.54%，还差 1 人" />
    <MeterLegend participation="参与要占 2/3" consent="同意要占参与的 3/4" />
    <ThresholdMeter
      {...sampleMarks}
      variant="full"
      title="按面积"
      total="全部 1,218.56 ㎡"
      lines={[
        { label: '参与表决', share: '64.99%', need: '要 66.67%', reached: false, verdict: '还差 20.44 ㎡' },
        { label: '其中同意', share: '80.18%', need: '要 75%', reached: true, verdict: '达到' },
      ]}
    />
  </>
);
