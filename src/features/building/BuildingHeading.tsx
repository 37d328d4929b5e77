import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { adoptedProposal, versionOf } from '../../domain/project/version';
import { ruleName } from '../../text/rule-name';
import { opinionText } from '../../text/zh-cn/opinion';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';

/** The page's name, and which version of which scheme people are being asked about. */
export const BuildingHeading = ({ state }: { readonly state: ProjectState }): ReactNode => {
  const proposal = adoptedProposal(state);
  if (!proposal) return <PageHeading note={opinionText.noScheme}>{opinionText.title}</PageHeading>;
  const { name, number, code } = versionOf(state, proposal);
  return (
    <PageHeading
      note={opinionText.scheme(name, ruleName(proposal), number)}
      tag={<Tag>{opinionText.code(code)}</Tag>}
    >
      {opinionText.title}
    </PageHeading>
  );
};
