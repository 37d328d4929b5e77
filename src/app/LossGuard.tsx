import { type ReactNode, useState } from 'react';
import type { Loss } from '../domain/log/witness';
import { LossPage } from '../features/loss/LossPage';
import { useDesk } from '../store/desk-context';

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
  return <LossPage losses={losses} onChanged={() => void desk.losses().then(setLosses)} />;
};
