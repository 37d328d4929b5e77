import type { ReactNode } from 'react';
import { codeInUse } from '../../domain/project/decide-opinions';
import type { Project } from '../../domain/project/project';
import { answeredVersions } from '../../domain/project/versions';
import { VersionDifferences } from '../../shell/changing/VersionDifferences';
import { dayText } from '../../text/format';
import { changesText } from '../../text/zh-cn/changes';
import { EmptyState } from '../../ui/EmptyState';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';

/** Every version that people answered to, newest first, with what differs from the one before. */
export const VersionList = ({ project }: { readonly project: Project }): ReactNode => {
  const versions = answeredVersions(project);
  const current = codeInUse(project.state);
  if (versions.length === 0) return <EmptyState title={changesText.noVersions} />;
  return versions
    .map((version, index) => ({ version, before: versions[index - 1] }))
    .reverse()
    .map(({ version, before }) => (
      <Section
        key={version.code}
        title={changesText.versionTitle(version.number, version.code)}
        end={version.code === current ? <Tag>{changesText.inUse}</Tag> : undefined}
      >
        <p>{changesText.versionNote(dayText(version.firstOn), version.answers)}</p>
        {before === undefined ? (
          <p>{changesText.first}</p>
        ) : (
          <VersionDifferences
            lead={changesText.since(before.number)}
            before={before.state}
            after={version.state}
          />
        )}
      </Section>
    ));
};
