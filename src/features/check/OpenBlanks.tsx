import type { ReactNode } from 'react';
import { DOCUMENTS } from '../../documents';
import { blanksOf } from '../../documents/blanks-of';
import { day } from '../../domain/kernel/day';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { OpenNames } from '../../shell/OpenNames';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { paperContentOf } from '../../text/paper-content';
import { checkText } from '../../text/zh-cn/check';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

/** What the papers leave open, told while it can still be filled in: an issue freezes it. */
export const OpenBlanks = ({ project: { id, state } }: { readonly project: Project }): ReactNode => {
  const asOf = day(localDay(useWorld().now()));
  const content = paperContentOf(state, { asOf, issuedOn: null });
  if (!content.ok) return null;
  const labels = blanksOf(
    DOCUMENTS.map(({ name }) => name),
    content.value,
  ).map(({ label }) => label);
  if (labels.length === 0) return null;
  return (
    <Notice
      kind="warning"
      title={checkText.blanksTitle(labels.length)}
      action={<LinkButton href={href(routes.terms(id))}>{checkText.toTerms}</LinkButton>}
    >
      <OpenNames names={labels} />
    </Notice>
  );
};
