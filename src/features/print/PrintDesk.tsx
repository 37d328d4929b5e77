import { type ReactNode, useMemo, useState } from 'react';
import { DOCUMENTS, type DocumentName } from '../../documents';
import type { DocumentDefinition } from '../../documents/document';
import { slipCodes } from '../../documents/slip-code';
import type { PaperContent } from '../../domain/agreement/content';
import type { Day } from '../../domain/kernel/day';
import type { FurtherFace } from '../../fonts/further/further-face';
import { href, routes } from '../../routes/routes';
import type { SharesSource } from '../../sheets/apportionment/source';
import { keptCardAddress } from '../../shell/card/card-address';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { dayText } from '../../text/format';
import { printText } from '../../text/zh-cn/print';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Tag } from '../../ui/Tag';
import { BlankTerms } from './BlankTerms';
import { PaperActions } from './PaperActions';
import { PaperChoices, type Wishes } from './PaperChoices';
import { PaperPreview } from './PaperPreview';
import { nameOf } from './paper-name';
import { SheetSection } from './SheetSection';
import { usePaper } from './use-paper';

type PrintDeskProps = {
  readonly content: PaperContent;
  readonly project: string;
  readonly today: Day;
  /** What the spreadsheet is made of; `null` where there is none. */
  readonly shares: SharesSource | null;
};

const PAPERS: readonly DocumentDefinition<DocumentName>[] = DOCUMENTS;

const FIRST: Wishes = { names: ['signingAgreement'], masked: true, blank: false, isLarge: false };

/** Choose the papers, see their real pages, take them along. */
export const PrintDesk = ({ content, project, today, shares }: PrintDeskProps): ReactNode => {
  const [wishes, setWishes] = useState(FIRST);
  const [given, setGiven] = useState<readonly FurtherFace[]>([]);
  const papers = PAPERS.filter(({ needs }) => !needs.includes('comparison') || isComparable(content));
  const wanted = useMemo(() => {
    const { names, ...choices } = wishes;
    return {
      documents: PAPERS.filter(({ name }) => names.includes(name)),
      content,
      given,
      options: {
        ...choices,
        printedOn: today,
        households: null,
        codeFor: slipCodes(content, keptCardAddress()),
      },
    };
  }, [wishes, content, today, given]);
  const work = usePaper(wanted);
  const fileName = nameOf(wanted.documents, content);
  return (
    <ProjectFrame
      side={
        <>
          <PaperActions
            work={work}
            fileName={fileName}
            onGive={(face) =>
              setGiven((before) => [...before.filter(({ name }) => name !== face.name), face])
            }
          />
          <PaperPreview work={work} fileName={fileName} />
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
      <PaperChoices
        papers={papers}
        wishes={wishes}
        pagesPerPaper={work.paper.kind === 'ready' ? work.paper.pagesPerPaper : NONE}
        onChange={setWishes}
      />
      <SheetSection shares={shares} />
      <BlankTerms names={wishes.names} content={content} project={project} />
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

const NONE: ReadonlyMap<string, number> = new Map();

/** Whether there is more than one proposal to put side by side. */
const isComparable = ({ comparison }: PaperContent): boolean => (comparison?.proposals.length ?? 0) > 1;
