import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { StartFrame } from '../../shell/StartFrame';
import { helpText } from '../../text/zh-cn/help';
import { payingText } from '../../text/zh-cn/paying';
import { Disclosure } from '../../ui/Disclosure';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { SummaryList } from '../../ui/SummaryList';
import { TextLink } from '../../ui/TextLink';

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
    <p>
      <TextLink href={href(routes.paying)}>{payingText.link}</TextLink>
    </p>
    <Section title={helpText.keysTitle}>
      <SummaryList rows={helpText.keys.map(([term, value]) => ({ term, value }))} />
    </Section>
  </StartFrame>
);
