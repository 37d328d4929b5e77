import type { ReactNode } from 'react';
import { fairnessText } from '../../text/zh-cn/fairness';
import { DataTable } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { Tag } from '../../ui/Tag';
import styles from './FindingList.module.css';
import type { FindingLine } from './finding-lines';

/** Every line of the check-up: what was looked at, the verdict in words, one sentence, and the figures on demand. */
export const FindingList = ({ lines }: { readonly lines: readonly FindingLine[] }): ReactNode => {
  const passed = lines.filter(({ verdict }) => verdict === 'pass').length;
  const isClear = passed === lines.length;
  const { verdicts, allPass, someWatch } = fairnessText;
  return (
    <>
      <Notice
        kind={isClear ? 'success' : 'info'}
        title={isClear ? allPass(passed) : someWatch(passed, lines.length - passed)}
      />
      {lines.map(({ key, title, value, verdict, sentence, table }) => (
        <div key={key} className={styles['finding']} data-rows={table !== null}>
          <Section
            title={title}
            end={<Tag kind={verdict === 'pass' ? 'frame' : 'solid'}>{verdicts[verdict]}</Tag>}
          >
            <p className={styles['value']}>{value}</p>
            <p>{sentence}</p>
            {table === null ? null : <Rows title={title} table={table} />}
          </Section>
        </div>
      ))}
    </>
  );
};

const Rows = ({
  title,
  table,
}: {
  readonly title: string;
  readonly table: NonNullable<FindingLine['table']>;
}) => {
  const { rows } = fairnessText;
  return (
    <Disclosure title={rows.show}>
      <DataTable
        caption={title}
        columns={[
          { key: 'scope', label: rows.scope },
          { key: 'paid', label: rows.paid, align: 'end' },
          { key: 'limit', label: table.limit, align: 'end' },
          { key: 'slack', label: rows.slack, align: 'end' },
        ]}
        rows={table.rows.map(({ scope, cells: [paid, limit, slack] }) => ({
          key: scope,
          cells: { scope, paid, limit, slack },
        }))}
      />
    </Disclosure>
  );
};
