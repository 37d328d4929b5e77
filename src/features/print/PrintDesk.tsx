import { type ReactNode, useState } from 'react';
import { DOCUMENTS, type DocumentName } from '../../documents';
import type { DocumentDefinition } from '../../documents/document';
import type { PaperContent } from '../../domain/agreement/content';
import type { Day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { dayText } from '../../text/format';
import { printText } from '../../text/zh-cn/print';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';
import { PaperActions } from './PaperActions';
import { PaperPreview } from './PaperPreview';
import { usePaper } from './use-paper';

type PrintDeskProps = { readonly content: PaperContent; readonly project: string; readonly today: Day };

const PAPERS: readonly DocumentDefinition<DocumentName>[] = DOCUMENTS;

/** Choose a paper, see its real pages, take it along. */
export const PrintDesk = ({ content, project, today }: PrintDeskProps): ReactNode => {
  const [name, setName] = useState<DocumentName>('signingAgreement');
  const [masked, setMasked] = useState(true);
  const document = PAPERS.find((each) => each.name === name) ?? PAPERS[0];
  if (!document) throw new Error('There is no paper to print.');
  const canMask = document.choices.includes('masked');
  const work = usePaper({ document, content, printedOn: today, masked: masked && canMask });
  return (
    <ProjectFrame
      side={
        <>
          <PaperActions work={work} document={document} content={content} />
          <PaperPreview work={work} />
        </>
      }
      sideWidth="half"
      sideLook="desk"
    >
      <PageHeading
        note={printText.scheme(content.scheme.name, content.scheme.version)}
        tag={<Tag>{printText.code(content.scheme.code)}</Tag>}
      >
        {printText.title}
      </PageHeading>
      <Choice
        look="cards"
        label={printText.which}
        options={PAPERS.map((each) => ({ value: each.name, label: each.title, hint: each.purpose }))}
        value={name}
        onChange={setName}
      />
      {canMask ? (
        <Checkbox
          label={printText.masked}
          checked={masked}
          onChange={(event) => setMasked(event.target.checked)}
        />
      ) : null}
      {content.issuedOn === null ? (
        <Notice
          kind="warning"
          title={printText.draftTitle}
          action={<LinkButton href={href(routes.check(project))}>{printText.toCheck}</LinkButton>}
        >
          {printText.draftNote}
        </Notice>
      ) : (
        <p>{printText.frozen(dayText(content.issuedOn))}</p>
      )}
    </ProjectFrame>
  );
};
