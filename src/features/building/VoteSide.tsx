import { memo, type ReactNode } from 'react';
import { jurisdictionOf } from '../../domain/jurisdictions';
import type { ConsentView, VoteView } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { Meters } from '../../shell/meters/Meters';
import { consentText } from '../../text/zh-cn/consent';
import { TextLink } from '../../ui/TextLink';
import { BoundsPanel } from './BoundsPanel';
import styles from './BuildingPage.module.css';
import { ConditionNotices } from './ConditionNotices';
import { ConflictNotice } from './ConflictNotice';
import { MissingConsent } from './MissingConsent';

type VoteSideProps = {
  readonly project: Project;
  readonly vote: VoteView | null;
  readonly isBrief: boolean;
  readonly opinionOf: ConsentView['opinionOf'];
};

export const MISSING_ID = 'missing-consent';

const DrawnVote = ({ project, vote, isBrief, opinionOf }: VoteSideProps): ReactNode => {
  if (!vote) return <p>{consentText.noVoteYet}</p>;
  return (
    <>
      <Meters vote={vote} variant="full" isBrief={isBrief} opinionOf={opinionOf} />
      <p className={styles['quiet']}>{consentText.moreConsentNeeded}</p>
      <ConflictNotice project={project} vote={vote} />
      <ConditionNotices project={project} vote={vote} />
      <div id={MISSING_ID} tabIndex={-1}>
        <MissingConsent project={project} vote={vote} />
      </div>
      <BoundsPanel vote={vote} />
      <p className={styles['quiet']}>
        {consentText.closesNothing}
        <TextLink href={href(routes.law(project.id))}>{lawLink(project)}</TextLink>
      </p>
    </>
  );
};

/**
 * Where the vote stands: both meters, who is still missing, and by which law. Which household is looked at changes
 * nothing of it: it is not drawn anew then.
 */
export const VoteSide = memo(DrawnVote);

const lawLink = ({ state }: Project): string =>
  consentText.statute(jurisdictionOf(state.jurisdiction).sources[0]?.title ?? '');
