import type { ReactNode } from 'react';
import type { Project } from '../../domain/project/project';
import { signingsOf } from '../../domain/project/signings-view';
import { href, routes } from '../../routes/routes';
import { agreementWords } from '../../shell/signing/agreement-words';
import { isAsIssued } from '../../text/as-issued';
import { checkText } from '../../text/zh-cn/check';
import { signingText } from '../../text/zh-cn/signing';
import { Notice } from '../../ui/Notice';
import { TextLink } from '../../ui/TextLink';

/** How far the signing has come, and who has not signed yet; a signature is one on the agreement issued last. */
export const SigningProgress = ({ project: { id, state } }: { readonly project: Project }): ReactNode => {
  const { issued, due, signed, missing } = signingsOf(state);
  if (issued === null) {
    return (
      <Notice
        title={signingText.beforeIssue}
        action={<TextLink href={href(routes.check(id))}>{checkText.title}</TextLink>}
      />
    );
  }
  const rooms = state.households.filter((each) => missing.includes(each.id)).map(({ room }) => room);
  return (
    <Notice
      kind={missing.length === 0 ? 'success' : 'info'}
      title={signingText.progress(signed.length, due.length)}
    >
      <p>{missing.length === 0 ? signingText.all : signingText.missing(rooms.join('、'))}</p>
      <p>{signingText.toSign(agreementWords(issued))}</p>
      {isAsIssued(state, issued) ? null : <p>{signingText.draftDiffers}</p>}
    </Notice>
  );
};
