import type { ReactNode } from 'react';
import type { ConditionFinding } from '../../domain/jurisdictions/conditions';
import { conditionsOf } from '../../domain/project/conditions-view';
import type { VoteView } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { provisionsText } from '../../text/zh-cn/provisions';
import { Notice } from '../../ui/Notice';
import { TextLink } from '../../ui/TextLink';

type ConditionNoticesProps = { readonly project: Project; readonly vote: VoteView };

/** Conditions beside the arithmetic that do not hold: whom they concern, and whether they stop anything. */
export const ConditionNotices = ({ project: { id, state }, vote }: ConditionNoticesProps): ReactNode =>
  conditionsOf(state)
    .filter(({ met }) => !met)
    .map((finding) => (
      <Notice key={finding.condition} kind="warning" title={titleOf(finding, vote, state.households)}>
        <p>{provisionsText.consequence[finding.gate]}</p>
        <TextLink
          href={href(finding.condition === 'noWrittenObjection' ? routes.notice(id) : routes.law(id))}
        >
          {finding.condition === 'noWrittenObjection' ? provisionsText.toNotice : provisionsText.toLaw}
        </TextLink>
      </Notice>
    ));

function titleOf(
  { condition, who }: ConditionFinding,
  { electorate }: VoteView,
  households: Project['state']['households'],
): string {
  const flats = electorate.voters.filter(({ id }) => who.includes(id)).flatMap((voter) => voter.households);
  const rooms = households.filter(({ id }) => flats.includes(id)).map(({ room }) => room);
  return provisionsText.unmetAt(provisionsText.unmet[condition], rooms.join('、'));
}
