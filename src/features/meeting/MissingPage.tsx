import type { ReactNode } from 'react';
import { consentOf } from '../../domain/project/consent-view';
import { isVaried } from '../../domain/project/variation';
import { adoptedProposal, versionOf } from '../../domain/project/version';
import { pictureFloors } from '../../shell/picture/picture-floors';
import { missingSentence } from '../../text/consent-sentences';
import { meetingText } from '../../text/zh-cn/meeting';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import { Checkbox } from '../../ui/Checkbox';
import styles from './MissingPage.module.css';
import type { PageProps } from './meeting-page';
import { TestBars } from './TestBars';

/** Page 5: how far the vote is, test by test, without saying who; the picture only where somebody turns it on. */
export const MissingPage = ({ meeting, settings, set }: PageProps): ReactNode => {
  const { missing } = meetingText;
  const { state } = meeting.project;
  const { vote } = consentOf(state);
  const adopted = adoptedProposal(state);
  if (vote === null) return <p>{missing.noVote}</p>;
  return (
    <div className={styles['missing']} data-picture={settings.showsOpinions}>
      <div className={styles['tests']}>
        <p className={styles['sentence']}>{missingSentence(vote.outlook)}</p>
        <TestBars finding={vote.outlook.finding} />
        {adopted === undefined ? null : (
          <p>
            {missing.aboutVersion(adopted.name, versionOf(state, adopted).number)}
            {isVaried(meeting.variation) ? missing.notTried : null}
          </p>
        )}
        <p>{missing.closesNothing}</p>
        <Checkbox
          label={missing.showOpinions}
          hint={missing.showOpinionsHint}
          checked={settings.showsOpinions}
          onChange={(event) => set({ showsOpinions: event.target.checked })}
        />
      </div>
      {settings.showsOpinions ? (
        <div className={styles['picture']}>
          <BuildingPicture floors={pictureFloors(state, 'opinions')} variant="mini" />
        </div>
      ) : null}
    </div>
  );
};
