import type { ReactNode } from 'react';
import type { Jurisdiction } from '../../domain/jurisdictions/jurisdiction';
import { dayText, yuan } from '../../text/format';
import { lawText } from '../../text/zh-cn/law';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import styles from './LawPage.module.css';

type Props = { readonly place: Jurisdiction };

/** Public money for each lift, by the year in which it is finished. */
export const Subsidy = ({ place: { subsidy } }: Props): ReactNode => (
  <Section title={lawText.subsidyTitle}>
    {subsidy.length === 0 ? (
      <p>{lawText.noSubsidy}</p>
    ) : (
      <DataTable
        caption={lawText.subsidyTitle}
        columns={[
          { key: 'years', label: lawText.subsidyYears },
          { key: 'amount', label: lawText.subsidyAmount, align: 'end' },
        ]}
        rows={subsidy.map(({ from, to, perLift }) => ({
          key: `${from}`,
          cells: { years: lawText.years(from, to), amount: yuan(perLift) },
        }))}
      />
    )}
  </Section>
);

/** What nobody has seen in a source yet (待核实), and whom to ask. */
export const Unverified = ({ place: { unverified } }: Props): ReactNode => (
  <Section title={lawText.unverifiedTitle}>
    <DataTable
      caption={lawText.unverifiedTitle}
      columns={[
        { key: 'what', label: lawText.unverifiedColumns.what },
        { key: 'whom', label: lawText.unverifiedColumns.whom },
      ]}
      rows={unverified.map(({ what, askWhom }) => ({ key: what, cells: { what, whom: askWhom } }))}
    />
  </Section>
);

/** Every source with its article, the day it came into force, and how far it can be relied on. */
export const Sources = ({ place: { sources } }: Props): ReactNode => (
  <Section title={lawText.sourcesTitle}>
    <DataTable
      caption={lawText.sourcesTitle}
      columns={[
        { key: 'title', label: lawText.sourceColumns.title },
        { key: 'article', label: lawText.sourceColumns.article },
        { key: 'inForce', label: lawText.sourceColumns.inForce },
        { key: 'grade', label: lawText.sourceColumns.grade },
      ]}
      rows={sources.map(({ title, article, inForceFrom, grade, read }) => ({
        key: title,
        cells: {
          title,
          article,
          inForce: inForceFrom === null ? lawText.noDate : dayText(inForceFrom),
          grade: `${lawText.grades[grade]}；${lawText.read[read]}`,
        },
      }))}
    />
  </Section>
);

/** Votes at the very limit and one short of it. */
export const Examples = ({ place: { examples } }: Props): ReactNode => (
  <Section title={lawText.examplesTitle}>
    <p className={styles['quiet']}>{lawText.exampleNote}</p>
    <DataTable
      caption={lawText.examplesTitle}
      columns={[
        { key: 'vote', label: lawText.exampleColumns.vote },
        { key: 'result', label: lawText.exampleColumns.result },
      ]}
      rows={examples.map(({ name, flats, consents, others, met }) => ({
        key: name,
        cells: {
          vote: lawText.example(flats, consents, others),
          result: met ? lawText.met : lawText.notMet,
        },
      }))}
    />
  </Section>
);
