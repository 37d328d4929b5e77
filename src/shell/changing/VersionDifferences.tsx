import type { ReactNode } from 'react';
import type { ProjectState } from '../../domain/project/state';
import { versionDifferences } from '../../domain/project/version-changes';
import { differenceSentences } from '../../text/version-differences';

type VersionDifferencesProps = {
  /** Said before the list. */
  readonly lead: string;
  readonly before: ProjectState;
  readonly after: ProjectState;
};

/** What differs between two versions, in words, and who pays more or less. */
export const VersionDifferences = ({ lead, before, after }: VersionDifferencesProps): ReactNode => {
  const households = [...before.households, ...after.households];
  const sentences = differenceSentences(
    versionDifferences(before, after),
    (household) => households.find(({ id }) => id === household)?.room ?? '',
  );
  return (
    <div>
      <p>{lead}</p>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
};
