import type { ReactNode } from 'react';
import { opinionText } from '../../text/zh-cn/opinion';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

type TryBarProps = { readonly tries: number; readonly onRestore: () => void };

/** Says that what the picture shows is only tried out, and takes it back in one press. */
export const TryBar = ({ tries, onRestore }: TryBarProps): ReactNode => (
  <Notice
    kind="warning"
    title={opinionText.trying(tries)}
    action={<Button onPress={onRestore}>{opinionText.restore}</Button>}
  >
    {opinionText.tryNote}
  </Notice>
);
