import type { ReactNode } from 'react';
import { RULES } from '../../domain/apportionment/rules';
import type { Project } from '../../domain/project/project';
import { adoptedProposal, versionOf } from '../../domain/project/version';
import { href, routes } from '../../routes/routes';
import { doorText } from '../../text/zh-cn/door-to-door';
import { opinionText } from '../../text/zh-cn/opinion';
import { opinionsText } from '../../text/zh-cn/opinions';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';

/** The page's name, and which version of which scheme people are being asked about. */
export const BuildingHeading = ({ id, state }: Pick<Project, 'id' | 'state'>): ReactNode => {
  const proposal = adoptedProposal(state);
  const end = (
    <>
      <LinkButton href={href(routes.door(id))}>{doorText.link}</LinkButton>
      <LinkButton href={href(routes.opinions(id))}>{opinionsText.link}</LinkButton>
    </>
  );
  if (!proposal)
    return (
      <PageHeading note={opinionText.noScheme} end={end}>
        {opinionText.title}
      </PageHeading>
    );
  const { name, number, code } = versionOf(state, proposal);
  return (
    <PageHeading
      note={opinionText.scheme(name, RULES[proposal.basis.kind].names.zh, number)}
      end={end}
      tag={<Tag>{opinionText.code(code)}</Tag>}
    >
      {opinionText.title}
    </PageHeading>
  );
};
