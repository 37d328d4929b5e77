import type { ReactNode } from 'react';
import { disagreementsIn } from '../domain/project/merging/disagreements';
import { href, routes } from '../routes/routes';
import { useProject } from '../store/use-project';
import { frameText } from '../text/zh-cn/frame';
import { LinkButton } from '../ui/LinkButton';
import { Notice } from '../ui/Notice';

/** Says on every screen that merged copies disagree, until somebody has settled it. */
export const DisagreementBar = (): ReactNode => {
  const project = useProject();
  const count = disagreementsIn(project).length;
  if (count === 0) return null;
  return (
    <Notice
      kind="warning"
      title={frameText.disagree(count)}
      action={
        <LinkButton href={href(routes.disagreements(project.id))}>{frameText.lookAtDisagreements}</LinkButton>
      }
    />
  );
};
