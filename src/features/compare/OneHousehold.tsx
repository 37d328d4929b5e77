import { type ReactNode, useState } from 'react';
import { perYear, USUAL_YEARS, YEARS_OF_USE } from '../../domain/apportionment/per-year';
import { href, routes } from '../../routes/routes';
import type { Comparison } from '../../shell/comparison';
import { figures } from '../../text/format';
import { compareText } from '../../text/zh-cn/compare';
import { DataTable } from '../../ui/DataTable';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import { TextLink } from '../../ui/TextLink';
import styles from './OneHousehold.module.css';

type OneHouseholdProps = { readonly project: string; readonly comparison: Comparison };

/** What one household pays under every proposal (看某一户), against the one in use, and what a year of use comes to. */
export const OneHousehold = ({ project, comparison: { columns, rows } }: OneHouseholdProps): ReactNode => {
  const [asked, setAsked] = useState(rows[0]?.household);
  const [years, setYears] = useState(USUAL_YEARS);
  const row = rows.find(({ household }) => household === asked) ?? rows[0];
  if (row === undefined) return null;
  const { oneTable } = compareText;
  const inUse = columns.find(({ isAdopted }) => isAdopted);
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
        <SelectField
          label={compareText.years}
          hideLabel
          chars={4}
          options={YEARS_OF_USE.map((each) => ({ value: `${each}`, label: compareText.yearsOption(each) }))}
          value={`${years}`}
          onChange={(event) => setYears(Number(event.target.value))}
        />
        <TextLink href={href(routes.why(project, row.household))}>{compareText.why}</TextLink>
      </div>
      <DataTable
        caption={compareText.one}
        columns={[
          { key: 'scheme', label: oneTable.scheme },
          { key: 'pays', label: oneTable.pays, align: 'end' },
          ...(inUse ? [{ key: 'versus', label: oneTable.versus(inUse.name), align: 'end' } as const] : []),
          { key: 'perYear', label: oneTable.perYear, align: 'end' },
        ]}
        rows={columns.map(({ name, title, isAdopted }, at) => {
          const cell = row.cells[at];
          const payable = cell?.payable ?? null;
          return {
            key: name,
            cells: {
              scheme: title,
              pays: cell?.text,
              versus: isAdopted ? compareText.itself : cell?.difference,
              perYear:
                payable === null ? compareText.itself : compareText.perYear(figures(perYear(payable, years))),
            },
          };
        })}
      />
    </Section>
  );
};
