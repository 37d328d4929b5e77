import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { StartFrame } from '../../shell/StartFrame';
import { helpText } from '../../text/zh-cn/help';
import { privacyText } from '../../text/zh-cn/privacy';
import { verifyText } from '../../text/zh-cn/verify';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { SummaryList } from '../../ui/SummaryList';
import { TextLink } from '../../ui/TextLink';
import { ClearDevice } from './ClearDevice';

/** What is kept where, what is not asked for, and how to erase it; the way out of a shared computer. */
export const PrivacyPage = (): ReactNode => (
  <StartFrame back={{ href: href(routes.start), label: helpText.back }}>
    <PageHeading>{privacyText.title}</PageHeading>
    <p>{privacyText.intro}</p>
    <Section title={privacyText.whereTitle}>
      <SummaryList rows={privacyText.where.map(([term, value]) => ({ term, value }))} />
    </Section>
    <Section title={privacyText.notAskedTitle}>
      <p>{privacyText.notAsked}</p>
    </Section>
    <Section title={privacyText.eraseTitle}>
      <SummaryList rows={privacyText.erase.map(([term, value]) => ({ term, value }))} />
    </Section>
    <ClearDevice />
    <p>
      <TextLink href={href(routes.verify)}>{verifyText.link}</TextLink>
    </p>
  </StartFrame>
);
