import type { ReactNode } from 'react';
import type { Project } from '../../domain/project/project';
import { href } from '../../routes/routes';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { nextStepOf } from './next-step';

/** The one thing to do next, with the screen's only filled button. */
export const NextStep = ({ project }: { readonly project: Project }): ReactNode => {
  const { title, note, button, to } = nextStepOf(project);
  return (
    <Notice
      kind="next"
      title={title}
      action={
        <LinkButton href={href(to)} kind="primary" size="main">
          {button}
        </LinkButton>
      }
    >
      {note}
    </Notice>
  );
};
