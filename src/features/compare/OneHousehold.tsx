import { type ReactNode, useState } from 'react';
import { href, routes } from '../../routes/routes';
import type { Comparison } from '../../shell/comparison';
import { compareText } from '../../text/zh-cn/compare';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextLink } from '../../ui/TextLink';
import styles from './OneHousehold.module.css';

type OneHouseholdProps = { readonly project: string; readonly comparison: Comparison };

/** What one household pays under every proposal (看某一户). */
export const OneHousehold = ({ project, comparison: { columns, rows } }: OneHouseholdProps): ReactNode => {
  const [asked, setAsked] = useState(rows[0]?.household);
  const row = rows.find(({ household }) => household === asked) ?? rows[0];
  if (row === undefined) return null;
  return (
    <Section title={compareText.one}>
      <div className={styles['line']}>
        <SelectField
          label={compareText.one}
          hideLabel
          chars={5}
          options={rows.map(({ household, room }) => ({ value: household, label: room }))}
          value={row.household}
          onChange={(event) =>
            setAsked(rows.find(({ household }) => household === event.target.value)?.household)
          }
        />
        {columns.map(({ name }, at) => (
          <span key={name}>
            {name} <strong>{row.cells[at]?.text}</strong>
          </span>
        ))}
        <TextLink href={href(routes.why(project, row.household))}>{compareText.why}</TextLink>
      </div>
    </Section>
  );
};
