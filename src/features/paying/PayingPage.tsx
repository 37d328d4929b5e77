import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { StartFrame } from '../../shell/StartFrame';
import { helpText } from '../../text/zh-cn/help';
import { payingText } from '../../text/zh-cn/paying';
import { Button } from '../../ui/Button';
import { Printer } from '../../ui/icons';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import styles from './PayingPage.module.css';

/** What to hold against whoever collects money (交款须知), to read and to pin up. */
export const PayingPage = (): ReactNode => (
  <StartFrame back={{ href: href(routes.help), label: helpText.title }}>
    <PageHeading>{payingText.title}</PageHeading>
    <p>{payingText.lead}</p>
    {payingText.sections.map(({ title, lines }) => (
      <Section key={title} title={title}>
        <ul className={styles['lines']}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </Section>
    ))}
    <p className={styles['source']}>{payingText.source}</p>
    <div>
      <Button icon={Printer} onPress={() => window.print()}>
        {payingText.print}
      </Button>
    </div>
  </StartFrame>
);
