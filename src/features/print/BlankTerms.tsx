import type { ReactNode } from 'react';
import type { DocumentName } from '../../documents';
import { blanksOf, CONTACT } from '../../documents/blanks-of';
import type { PaperContent } from '../../domain/agreement/content';
import { href, routes } from '../../routes/routes';
import { OpenNames } from '../../shell/OpenNames';
import { printText } from '../../text/zh-cn/print';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

type BlankTermsProps = {
  readonly names: readonly DocumentName[];
  readonly content: PaperContent;
  readonly project: string;
};

/** What the chosen papers leave open, so that nobody prints a blank without knowing it. */
export const BlankTerms = ({ names, content, project }: BlankTermsProps): ReactNode => {
  const blanks = blanksOf(names, content);
  if (blanks.length === 0) return null;
  const isOnlyContact = blanks.every(({ key }) => key === CONTACT);
  const action = isOnlyContact ? (
    <LinkButton href={href(routes.place(project))}>{printText.toPlace}</LinkButton>
  ) : (
    <LinkButton href={href(routes.terms(project))}>{printText.toTerms}</LinkButton>
  );
  return (
    <Notice
      kind="warning"
      title={printText.blanksTitle(blanks.length)}
      {...(content.issuedOn === null ? { action } : {})}
    >
      <OpenNames names={blanks.map(({ label }) => label)} />
    </Notice>
  );
};
