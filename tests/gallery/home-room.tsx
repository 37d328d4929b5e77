import type { ReactNode } from 'react';
import { Button } from '../../src/ui/Button';
import { BuildingPicture } from '../../src/ui/building-picture/BuildingPicture';
import { PageFoot } from '../../src/ui/header/PageFoot';
import { LinkButton } from '../../src/ui/LinkButton';
import { Notice } from '../../src/ui/Notice';
import { Page } from '../../src/ui/Page';
import { PageHeading } from '../../src/ui/PageHeading';
import { Section } from '../../src/ui/Section';
import { TaskList, type TaskStage } from '../../src/ui/TaskList';
import { TextLink } from '../../src/ui/TextLink';
import { MeterLegend, ThresholdMeter } from '../../src/ui/threshold-meter/ThresholdMeter';
import { SampleHeader } from './SampleHeader';
import { miniFloors, sampleMarks } from './sample-picture';

export const HomeRoom = (): ReactNode => (
  <Page
    header={<SampleHeader />}
    foot={<PageFoot save={{ kind: 'saved', time: '14:32' }} helpHref="#/help" />}
    side={
      <>
        <Section title="楼栋图" end={<TextLink href="#/b">打开大图</TextLink>}>
          <BuildingPicture variant="mini" floors={miniFloors} />
          <ThresholdMeter
            {...sampleMarks}
            variant="compact"
            title="按面积"
            sentence="参与 64.99%，还差 20.44 ㎡"
          />
          <ThresholdMeter
            {...sampleMarks}
            variant="compact"
            title="按人数"
            sentence="参与 61.54%，还差 1 人"
          />
          <MeterLegend participation="参与要占 2/3" consent="同意要占参与的 3/4" />
        </Section>
        <Notice kind="warning" title="上次备份：3 天前" action={<Button>存一份备份</Button>}>
          之后改了 14 处
        </Notice>
      </>
    }
  >
    <PageHeading note="12 项里做完了 6 项">向阳小区 5 号楼 2 单元</PageHeading>
    <Notice
      kind="next"
      title="下一步：再登记 5 户的意见"
      action={
        <LinkButton kind="primary" size="main" href="#/next">
          继续登记意见
        </LinkButton>
      }
    >
      再有 1 户同意，就达到法定比例
    </Notice>
    <TaskList stages={stages} />
  </Page>
);

const done = { kind: 'done' } as const;

const stages: readonly TaskStage[] = [
  {
    label: '准备',
    tasks: [
      { number: 1, label: '楼栋有几层、每层几户', href: '#/1', note: '7 层 14 户', status: done },
      { number: 2, label: '住户名单和面积', href: '#/2', note: '1,218.56 ㎡', status: done },
      { number: 3, label: '费用和补贴', href: '#/3', note: '要筹 420,000 元', status: done },
    ],
  },
  {
    label: '商量',
    tasks: [
      { number: 4, label: '分摊方案', href: '#/4', note: '拟用 B 面积×楼层系数', status: done },
      { number: 5, label: '开居民会', href: '#/5', note: '11月16日，到了 11 户', status: done },
      { number: 6, label: '发给每户的单子', href: '#/6', note: '14 张', status: done },
    ],
  },
  {
    label: '表决',
    tasks: [
      {
        number: 7,
        label: '登记各户意见',
        href: '#/7',
        note: '14 户里 9 户已表态',
        status: { kind: 'doing' },
      },
      {
        number: 8,
        label: '钱够不够',
        href: '#/8',
        note: '502 暂不出资，37,049 元没着落',
        status: { kind: 'problem', words: '有 1 件要商量' },
      },
      { number: 9, label: '核对、定稿', status: { kind: 'not-yet', until: '达到比例后' } },
    ],
  },
  {
    label: '签约',
    tasks: [
      {
        number: 10,
        label: '公示',
        also: [
          { number: 11, label: '协议书签字' },
          { number: 12, label: '缴费' },
        ],
        status: { kind: 'not-yet', until: '定稿后' },
      },
    ],
  },
];
