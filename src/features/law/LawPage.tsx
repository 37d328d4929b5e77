import { type ReactNode, useState } from 'react';
import { jurisdictionOf } from '../../domain/jurisdictions';
import { asSettled } from '../../domain/jurisdictions/provisions';
import { consentOf } from '../../domain/project/consent-view';
import { countingIn } from '../../domain/project/counting-in';
import { provisionsIn } from '../../domain/project/provisions-in';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { placeOf } from '../../shell/place/place-form';
import { useProject, useRun } from '../../store/use-project';
import { areaLine } from '../../text/law-sentences';
import { lawText } from '../../text/zh-cn/law';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { AskCity } from './AskCity';
import { ChooseCity } from './ChooseCity';
import { CountingSetting } from './CountingSetting';
import { Examples, Sources, Subsidy, Unverified } from './LawTables';
import { ProvisionsSetting } from './ProvisionsSetting';
import { RuleInWords } from './RuleInWords';

/** By which law the vote is counted (依据), what of it nobody has verified, and the settings that are ours. */
export const LawPage = (): ReactNode => {
  const { state } = useProject();
  const run = useRun();
  const [asked, setAsked] = useState<string | null>(null);
  const [changed, setChanged] = useState(false);
  const place = jurisdictionOf(state.jurisdiction);

  const change = (code: string): void => {
    setAsked(null);
    setChanged(
      run({
        kind: 'describePlace',
        place: placeOf({ ...state.place, jurisdiction: code }),
        jurisdiction: code,
      }).ok,
    );
  };

  if (asked !== null) {
    return (
      <ProjectFrame>
        <AskCity
          state={state}
          after={jurisdictionOf(asked)}
          onChange={() => change(asked)}
          onKeep={() => setAsked(null)}
        />
      </ProjectFrame>
    );
  }
  return (
    <ProjectFrame>
      <PageHeading note={lawText.inForce(place.names.zh)}>{lawText.title}</PageHeading>
      {changed ? <Notice kind="success" title={lawText.changed(place.names.zh)} announce /> : null}
      <p>{lawText.intro}</p>
      <RuleInWords
        place={asSettled(place, provisionsIn(state))}
        vote={consentOf(state).vote}
        areas={areaLine(state.households)}
      />
      <CountingSetting
        counting={countingIn(state)}
        onChange={(counting) => run({ kind: 'setCounting', counting })}
      />
      <ProvisionsSetting
        state={state}
        onChange={(provisions) => run({ kind: 'setProvisions', provisions })}
      />
      <Subsidy place={place} />
      <Unverified place={place} />
      <Sources place={place} />
      <Examples place={place} />
      <ChooseCity key={place.code} current={place} onAsk={setAsked} />
    </ProjectFrame>
  );
};
