import type { ReactNode } from 'react';
import type { EffectiveOpinion } from '../../domain/consent/effective-opinions';
import type { Project } from '../../domain/project/project';
import type { OpinionEntry } from '../../domain/project/state';
import { answeredVersions } from '../../domain/project/versions';
import { changesText } from '../../text/zh-cn/changes';
import { Notice } from '../../ui/Notice';
import { VersionDifferences } from '../changing/VersionDifferences';

type SinceSaidProps = {
  readonly project: Project;
  readonly opinion: EffectiveOpinion<OpinionEntry> | undefined;
};

/** For a household that answered to an earlier version: what has changed since, to be told at the door. */
export const SinceSaid = ({ project, opinion }: SinceSaidProps): ReactNode => {
  if (opinion?.state !== 'stale' || opinion.entry?.kind !== 'opinion') return null;
  const { version } = opinion.entry.opinion;
  const then = answeredVersions(project).find(({ code }) => code === version);
  return then === undefined ? null : (
    <Notice kind="warning">
      <VersionDifferences lead={changesText.sinceSaid} before={then.state} after={project.state} />
    </Notice>
  );
};
