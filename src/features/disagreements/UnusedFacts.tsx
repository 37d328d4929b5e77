import type { ReactNode } from 'react';
import { factName } from '../../domain/log/fact';
import type { Project } from '../../domain/project/project';
import { roomOf } from '../../shell/room-of';
import { momentText } from '../../text/clock';
import { disagreementText } from '../../text/zh-cn/disagreements';
import { stepName } from '../../text/zh-cn/steps';
import { Section } from '../../ui/Section';

/** Facts that could not be applied after a merge: kept, shown, never dropped. */
export const UnusedFacts = ({ project }: { readonly project: Project }): ReactNode => {
  const { problems } = project.state;
  if (problems.length === 0) return null;
  const named = new Set(problems.map(({ fact }) => fact));
  return (
    <Section title={disagreementText.problemsTitle}>
      <p>{disagreementText.problemsIntro}</p>
      <ul>
        {project.recorded
          .filter(({ fact }) => named.has(factName(fact)))
          .map(({ fact }) => (
            <li key={factName(fact)}>
              {momentText(fact.at)} {stepName(fact.body, roomOf(project))}
            </li>
          ))}
      </ul>
    </Section>
  );
};
