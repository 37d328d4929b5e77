import { lazy, type ReactNode, Suspense, useState } from 'react';
import type { Loss } from '../domain/log/witness';
import { useDesk } from '../store/desk-context';
import { frameText } from '../text/zh-cn/frame';
import { ProgressBar } from '../ui/ProgressBar';

const LossPage = lazy(async () => ({ default: (await import('../features/loss/LossPage')).LossPage }));

/** Lets nobody pass a loss that was found at the start before it is restored or accepted. */
export const LossGuard = ({
  losses: found,
  children,
}: {
  readonly losses: readonly Loss[];
  readonly children: ReactNode;
}): ReactNode => {
  const desk = useDesk();
  const [losses, setLosses] = useState(found);
  if (losses.length === 0) return children;
  return (
    <Suspense fallback={<ProgressBar words={frameText.opening} />}>
      <LossPage losses={losses} onChanged={() => void desk.losses().then(setLosses)} />
    </Suspense>
  );
};
