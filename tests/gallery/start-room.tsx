import type { ReactNode } from 'react';
import { ActionCard } from '../../src/ui/ActionCard';
import { AppHeader } from '../../src/ui/header/AppHeader';
import { Eye, Folder, Plus } from '../../src/ui/icons';
import { Page } from '../../src/ui/Page';
import { PageHeading } from '../../src/ui/PageHeading';
import { useSampleTextSize } from './SampleHeader';

export const StartRoom = (): ReactNode => {
  const [size, change] = useSampleTextSize();
  return (
    <Page
      header={<AppHeader textSize={size} onTextSize={change} helpHref="#/help" />}
      side={<p>楼</p>}
      sideWidth="wide"
    >
      <PageHeading>老楼加装电梯，大家商量着办</PageHeading>
      <ActionCard
        kind="primary"
        icon={Plus}
        title="新建一个单元"
        note="回答四个问题，楼就画好了。大约 5 分钟"
        href="#/new"
      />
      <ActionCard
        icon={Folder}
        title="打开备份文件"
        note="接着上次的做，或者打开别人拷给您的文件"
        href="#/open"
      />
      <ActionCard
        icon={Eye}
        title="看示例：长春首例"
        note="一、二层可以不出钱，后来自愿出了。看他们怎么商量成的"
        href="#/sample"
      />
    </Page>
  );
};
