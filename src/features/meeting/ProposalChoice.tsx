import type { ReactNode } from 'react';
import { variesFigures } from '../../domain/project/variation';
import { meetingText } from '../../text/zh-cn/meeting';
import { schemeText } from '../../text/zh-cn/scheme';
import { Choice } from '../../ui/Choice';
import type { Meeting } from './use-meeting';

/** Which proposal is on the page. While figures of one are tried, the others wait: a try must not be lost by a press. */
export const ProposalChoice = ({ meeting }: { readonly meeting: Meeting }): ReactNode => {
  const { before, choose, variation, project } = meeting;
  const names = project.state.proposals.map(({ name }) => name).sort();
  if (names.length < 2) return null;
  return (
    <Choice
      look="segmented"
      label={meetingText.amounts.which}
      hideLabel
      options={names.map((name) => ({
        value: name,
        label: schemeText.proposal(name, name === project.state.adopted),
        disabled: variesFigures(variation) && name !== before.proposal.name,
      }))}
      value={before.proposal.name}
      onChange={choose}
    />
  );
};
