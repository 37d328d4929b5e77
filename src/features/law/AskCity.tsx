import type { ReactNode } from 'react';
import { jurisdictionOf } from '../../domain/jurisdictions';
import type { Jurisdiction } from '../../domain/jurisdictions/jurisdiction';
import { consentOf } from '../../domain/project/consent-view';
import type { ProjectState } from '../../domain/project/state';
import { missingSentence } from '../../text/consent-sentences';
import { lawDifferences } from '../../text/law-sentences';
import { consentText } from '../../text/zh-cn/consent';
import { lawText } from '../../text/zh-cn/law';
import { InterruptionPage } from '../../ui/InterruptionPage';

type AskCityProps = {
  readonly state: ProjectState;
  readonly after: Jurisdiction;
  readonly onChange: () => void;
  readonly onKeep: () => void;
};

/** Before another place's rule applies: what is different, and what that makes of the vote. */
export const AskCity = ({ state, after, onChange, onKeep }: AskCityProps): ReactNode => {
  const before = jurisdictionOf(state.jurisdiction);
  const differences = lawDifferences(before, after, state.counting);
  return (
    <InterruptionPage
      title={lawText.askTitle(after.names.zh)}
      confirm={{ label: lawText.doChange(after.names.zh), onPress: onChange }}
      cancel={{ label: lawText.keepCity(before.names.zh), onPress: onKeep }}
    >
      {differences.length === 0 ? <p>{lawText.nothingDiffers}</p> : null}
      <ul>
        {differences.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{lawText.resultNow(resultWords(state))}</p>
      <p>{lawText.resultThen(resultWords({ ...state, jurisdiction: after.code }))}</p>
      <p>{lawText.keepsOpinions}</p>
    </InterruptionPage>
  );
};

function resultWords(state: ProjectState): string {
  const { vote } = consentOf(state);
  return vote ? missingSentence(vote.outlook) : consentText.noVoteYet;
}
