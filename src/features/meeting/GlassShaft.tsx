import type { ReactNode } from 'react';
import type { CostItem } from '../../domain/apportionment/scheme';
import { RISE } from '../../domain/project/what-if';
import { meetingText } from '../../text/zh-cn/meeting';
import { Button } from '../../ui/Button';
import type { Meeting } from './use-meeting';

/** A glass shaft (玻璃井道) costs about 20,000 more: the change that meetings ask for most. Off again by a second press. */
export const GlassShaft = ({ meeting: { variation, vary } }: { readonly meeting: Meeting }): ReactNode => {
  const { tries } = meetingText;
  const line: CostItem = { id: 'meeting.glass', label: tries.glass, amount: RISE };
  const isOn = variation.extras.some(({ id }) => id === line.id);
  const others = variation.extras.filter(({ id }) => id !== line.id);
  return (
    <Button size="main" onPress={() => vary({ extras: isOn ? others : [...others, line] })}>
      {isOn ? tries.glassOff : tries.glassStep}
    </Button>
  );
};
