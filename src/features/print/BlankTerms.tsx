import type { ReactNode } from 'react';
import { blanksIn } from '../../documents/agreement/blanks';
import type { PaperContent } from '../../domain/agreement/content';
import { href, routes } from '../../routes/routes';
import { printText } from '../../text/zh-cn/print';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

type BlankTermsProps = { readonly content: PaperContent; readonly project: string };

/** What the agreement leaves open, so that nobody prints a blank without knowing it. */
export const BlankTerms = ({ content, project }: BlankTermsProps): ReactNode => {
  const blanks = blanksIn(content);
  if (blanks.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={printText.blanksTitle(blanks.length)}
      {...(content.issuedOn === null
        ? { action: <LinkButton href={href(routes.terms(project))}>{printText.toTerms}</LinkButton> }
        : {})}
    >
      {printText.blanks(blanks.map(({ label }) => label))}
    </Notice>
  );
};
