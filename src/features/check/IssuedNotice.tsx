import type { ReactNode } from 'react';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { dayText } from '../../text/format';
import { checkText } from '../../text/zh-cn/check';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

type IssuedNoticeProps = { readonly project: Project; readonly isCurrent: boolean };

/** Says which version has been issued, and whether it is still what the project says. */
export const IssuedNotice = ({ project: { id, state }, isCurrent }: IssuedNoticeProps): ReactNode => {
  const issued = state.agreements.at(-1);
  if (!issued) return null;
  const { name, version, code } = issued.content.scheme;
  return (
    <Notice
      kind={isCurrent ? 'success' : 'info'}
      title={checkText.issued(name, version, code, dayText(issued.issuedOn))}
      action={
        <LinkButton href={href(routes.print(id))} {...(isCurrent ? { kind: 'primary' } : {})}>
          {checkText.print}
        </LinkButton>
      }
    >
      {isCurrent ? checkText.issuedNote : checkText.changedSince}
    </Notice>
  );
};
