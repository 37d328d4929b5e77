import { type ReactNode, useState } from 'react';
import { boundsOf } from '../../domain/consent/bounds';
import type { VoteView } from '../../domain/project/consent-view';
import { boundsSentences } from '../../text/consent-sentences';
import { consentText } from '../../text/zh-cn/consent';
import { Section } from '../../ui/Section';
import { Stepper } from '../../ui/Stepper';
import { TextLink } from '../../ui/TextLink';

type BoundsPanelProps = { readonly vote: VoteView };

/** 两种底线: what this building's own areas allow, whoever says what. Reckoned only once somebody opens it. */
export const BoundsPanel = ({ vote }: BoundsPanelProps): ReactNode => {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <OpenBounds vote={vote} />
  ) : (
    <div>
      <TextLink onPress={() => setIsOpen(true)}>{consentText.bounds.open}</TextLink>
    </div>
  );
};

const OpenBounds = ({ vote: { electorate, requirement } }: BoundsPanelProps): ReactNode => {
  const { heads } = electorate;
  const [turnout, setTurnout] = useState(heads);
  const { bounds } = consentText;
  const within = (typed: number): number =>
    Math.min(Math.max(Number.isInteger(typed) ? typed : heads, 1), heads);
  return (
    <Section level={3} title={bounds.title}>
      {boundsSentences(boundsOf(electorate, requirement)).map((line) => (
        <p key={line}>{line}</p>
      ))}
      <div>
        <p>{bounds.turnout}</p>
        <Stepper
          label={bounds.turnoutLabel}
          value={String(turnout)}
          canStepDown={turnout > 1}
          canStepUp={turnout < heads}
          onStep={(direction) => setTurnout(within(turnout + (direction === 'up' ? 1 : -1)))}
          onCommit={(typed) => setTurnout(within(Number(typed.normalize('NFKC').trim())))}
        />
      </div>
      {boundsSentences(boundsOf(electorate, requirement, turnout)).map((line) => (
        <p key={line}>{line}</p>
      ))}
    </Section>
  );
};
