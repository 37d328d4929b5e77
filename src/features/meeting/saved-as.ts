import type { Command } from '../../domain/project/command';
import { variesFigures, withVariedFigures } from '../../domain/project/variation';
import type { Meeting } from './use-meeting';

/** What has to be done to keep a try: the figures as a proposal of its own, and the money if that is wanted. */
export function savedAs(
  { before, now, variation }: Pick<Meeting, 'before' | 'now' | 'variation'>,
  name: string,
  changesMoney: boolean,
): readonly Command[] {
  const proposal = { ...withVariedFigures(before.proposal, variation), name };
  const { costs, funding } = now.state;
  return [
    ...(variesFigures(variation) ? [{ kind: 'setProposal', proposal } as const] : []),
    ...(changesMoney ? [{ kind: 'setCosts', costs, funding } as const] : []),
  ];
}
