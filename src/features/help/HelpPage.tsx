import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { StartFrame } from '../../shell/StartFrame';
import { helpText } from '../../text/zh-cn/help';
import { payingText } from '../../text/zh-cn/paying';
import { privacyText } from '../../text/zh-cn/privacy';
import { verifyText } from '../../text/zh-cn/verify';
import { Disclosure } from '../../ui/Disclosure';
import { LinkList } from '../../ui/LinkList';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { SummaryList } from '../../ui/SummaryList';

/** Help in eight questions, and the keys that work everywhere. */
export const HelpPage = (): ReactNode => (
  <StartFrame back={{ href: href(routes.start), label: helpText.back }}>
    <PageHeading>{helpText.title}</PageHeading>
    <div>
      {helpText.questions.map(({ question, answer }) => (
        <Disclosure key={question} title={question}>
          {answer.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </Disclosure>
      ))}
    </div>
    <Section title={helpText.pagesTitle}>
      <LinkList
        links={[
          { to: href(routes.paying), words: payingText.link },
          { to: href(routes.privacy), words: privacyText.link },
          { to: href(routes.verify), words: verifyText.link },
        ]}
      />
    </Section>
    <Section title={helpText.keysTitle}>
      <SummaryList rows={helpText.keys.map(([term, value]) => ({ term, value }))} />
    </Section>
  </StartFrame>
);
