import { type ReactNode, useState } from 'react';
import { AppHeader } from '../../src/ui/header/AppHeader';
import { applyTextSize, type TextSize, textSizes } from '../../src/ui/header/text-size';
import { Tag } from '../../src/ui/Tag';

export const useSampleTextSize = (): readonly [TextSize, (size: TextSize) => void] => {
  const [size, setSize] = useState<TextSize>(
    textSizes.find((one) => one === document.documentElement.dataset['textSize']) ?? 'standard',
  );
  const change = (next: TextSize): void => {
    applyTextSize(next);
    setSize(next);
  };
  return [size, change];
};

export const SampleHeader = ({ back = '全部项目' }: { readonly back?: string }): ReactNode => {
  const [size, change] = useSampleTextSize();
  return (
    <AppHeader
      back={{ href: '#/', label: back }}
      title="向阳小区 5 号楼 2 单元"
      shortTitle="5 号楼 2 单元"
      tag={<Tag>示例数据</Tag>}
      save={{ kind: 'saved', time: '14:32' }}
      undo={{ step: '把 301 改为同意', onPress: () => {} }}
      redo={{ step: undefined, onPress: () => {} }}
      textSize={size}
      onTextSize={change}
      helpHref="#/help"
    />
  );
};
