import { type ReactNode, useState } from 'react';
import { Button } from '../../src/ui/Button';
import { Checkbox } from '../../src/ui/Checkbox';
import { Choice } from '../../src/ui/Choice';
import { DataTable } from '../../src/ui/DataTable';
import { Dialog } from '../../src/ui/Dialog';
import { Disclosure } from '../../src/ui/Disclosure';
import { EmptyState } from '../../src/ui/EmptyState';
import { ErrorSummary } from '../../src/ui/ErrorSummary';
import { StateGlyph } from '../../src/ui/glyph/StateGlyph';
import { SaveFailure } from '../../src/ui/header/SaveFailure';
import { InterruptionPage } from '../../src/ui/InterruptionPage';
import { Printer } from '../../src/ui/icons';
import { Money } from '../../src/ui/Money';
import { Notice } from '../../src/ui/Notice';
import { AreaField, MoneyField } from '../../src/ui/NumberFields';
import { Page } from '../../src/ui/Page';
import { PageHeading } from '../../src/ui/PageHeading';
import { ProgressBar } from '../../src/ui/ProgressBar';
import { Section } from '../../src/ui/Section';
import { SelectField } from '../../src/ui/SelectField';
import { Stepper } from '../../src/ui/Stepper';
import { SumLines, SummaryList } from '../../src/ui/SummaryList';
import { Tag } from '../../src/ui/Tag';
import { TextAreaField } from '../../src/ui/TextAreaField';
import { TextField } from '../../src/ui/TextField';
import { TextLink } from '../../src/ui/TextLink';
import { SampleHeader } from './SampleHeader';

const nothing = (): void => {};

export const ControlsRoom = (): ReactNode => {
  const [open, setOpen] = useState(location.hash.endsWith('dialog'));
  return (
    <Page
      header={<SampleHeader back="项目首页" />}
      bars={
        <SaveFailure action={<Button>立即导出备份</Button>}>没有保存成功。先把备份存到别处。</SaveFailure>
      }
      bottomBar={
        <>
          <strong>还差 1 户同意</strong>
          <Button kind="primary" size="main">
            看还差谁
          </Button>
        </>
      }
      side={<SideSamples />}
    >
      <PageHeading tag={<Tag>校验码 K7QF-2M9D</Tag>} note="每个部件，每种样子">
        部件
      </PageHeading>
      <ErrorSummary
        attempt={1}
        problems={[
          { fieldId: 'area', message: '面积请填数字，例如 89.25' },
          { fieldId: 'votes', message: '请选一个意见' },
        ]}
      />
      <Row>
        <Button kind="primary" size="main">
          继续登记意见
        </Button>
        <Button size="main">和别的方案比</Button>
        <Button>存一份备份</Button>
        <TextLink href="#/why">为什么是这个数</TextLink>
        <Button size="main" disabledReason="还差 1 户">
          定稿
        </Button>
        <Button kind="primary" pending>
          打印
        </Button>
        <Button kind="primary" icon={Printer}>
          打印
        </Button>
        <Button kind="danger" onPress={() => setOpen(true)}>
          删除这一层
        </Button>
        <Button kind="quiet">以后再填</Button>
      </Row>
      <Row>
        <TextField label="业主" hint="与房产证一致" defaultValue="赵秀兰" chars={12} />
        <AreaField id="area" label="面积" error="面积请填数字，例如 89.25" defaultValue="八十九平" />
        <MoneyField label="总价" optional defaultValue="520,000" />
        <SelectField
          label="面积来源"
          options={[
            { value: 'deed', label: '房产证' },
            { value: 'unknown', label: '不清楚' },
          ]}
          chars={5}
        />
        <Stepper label="7 层系数" value="1.6" onCommit={nothing} onStep={nothing} />
      </Row>
      <ChoiceSamples />
      <TextAreaField label="备注" optional />
      <InterruptionPage
        title="改方案，会使 9 户已签意见作废"
        confirm={{ label: '改，并请 9 户再确认', onPress: nothing }}
        cancel={{ label: '不改，回去', onPress: nothing }}
      >
        <p>他们的意见会留着，但要请他们再确认才算数。</p>
      </InterruptionPage>
      <DataTable
        caption="每户多少"
        columns={[
          { key: 'floor', label: '楼层' },
          { key: 'one', label: '01 户 95.62 ㎡', align: 'end' },
          { key: 'two', label: '02 户 78.46 ㎡', align: 'end' },
        ]}
        rows={[
          {
            key: '7',
            cells: {
              floor: '7 层',
              one: <Money size="large">¥62,083</Money>,
              two: <Money size="large">¥50,942</Money>,
            },
          },
          { key: '2', tone: 'muted', cells: { floor: '2 层', one: '自愿 ¥6,000', two: '免缴' } },
        ]}
        total={{ key: 'all', cells: { floor: '合计', one: '¥68,083', two: '¥50,942' } }}
      />
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="换一套系数"
        action={
          <Button kind="primary" size="main">
            就用这一套
          </Button>
        }
      >
        <p>每高一层，系数多 0.3。换了以后，就是第 3 版。</p>
      </Dialog>
    </Page>
  );
};

const Row = ({ children }: { readonly children: ReactNode }) => (
  <div style={{ display: 'flex', flexWrap: 'wrap', gap: 16, alignItems: 'flex-end' }}>{children}</div>
);

const ChoiceSamples = () => {
  const [view, setView] = useState<'a' | 'b' | 'c'>('a');
  const [vote, setVote] = useState<'yes' | 'later' | 'no' | undefined>('later');
  const [who, setWho] = useState<'owner' | 'proxy'>('owner');
  return (
    <>
      <Row>
        <Choice
          look="segmented"
          label="显示"
          hideLabel
          value={view}
          onChange={setView}
          options={[
            { value: 'a', label: '看意见' },
            { value: 'b', label: '只看金额' },
            { value: 'c', label: '签约' },
          ]}
        />
      </Row>
      <Choice
        id="votes"
        look="cards"
        columns={2}
        label="这家怎么说"
        value={vote}
        onChange={setVote}
        options={[
          { value: 'yes', label: '同意并出资', mark: <StateGlyph kind="agreed" /> },
          { value: 'later', label: '同意，暂不出资', mark: <StateGlyph kind="unfunded" /> },
          { value: 'no', label: '不同意…', mark: <StateGlyph kind="opposed" /> },
        ]}
      />
      <Choice
        look="cards"
        label="一层住人吗"
        hint="车库、商铺在下一题填"
        error="请选一个"
        value={undefined}
        onChange={nothing}
        options={[
          { value: 'x', label: '住人', hint: '和楼上一样有住户' },
          { value: 'y', label: '不住人', hint: '架空、车库或者门厅' },
        ]}
      />
      <Choice
        look="inline"
        label="谁签的"
        value={who}
        onChange={setWho}
        options={[
          { value: 'owner', label: '业主本人' },
          { value: 'proxy', label: '代理人…' },
        ]}
      />
      <Checkbox label="征求意见表，每户一张" end="14 页" defaultChecked />
      <Checkbox label="通知单，一张纸两户" end="7 页" />
    </>
  );
};

const SideSamples = () => (
  <>
    <Section title="一共要筹多少">
      <SumLines
        lines={[
          { label: '总价', amount: '520,000' },
          { label: '减去政府补贴', amount: '− 100,000' },
          { label: '大家要筹', amount: '420,000', rule: true },
        ]}
      />
    </Section>
    <Notice kind="success" title="14 户加起来 420,000，一元不差" />
    <Notice kind="error" title="没有人承担费用">
      请至少给一层填系数。
    </Notice>
    <Notice title="说明">参与的人越多，需要的同意也越多。</Notice>
    <SummaryList
      rows={[
        { term: '小区', value: '向阳小区', changeHref: '#/a' },
        { term: '社区电话', value: undefined, changeHref: '#/b' },
      ]}
    />
    <ProgressBar words="正在排版第 3 页，共 6 页" percent={50} />
    <ProgressBar words="正在读字库" />
    <EmptyState title="还没有项目。可以先看一个做好的例子。" actions={<Button>看示例</Button>} />
    <div>
      <Disclosure title="为什么是这个数" open>
        <p>大家一共要筹 420,000 元。</p>
      </Disclosure>
      <Disclosure title="和别的楼层比">
        <p>…</p>
      </Disclosure>
    </div>
    <Money size="card">¥45,151</Money>
  </>
);
