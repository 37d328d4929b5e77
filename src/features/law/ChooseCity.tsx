import { type ReactNode, useState } from 'react';
import { JURISDICTIONS } from '../../domain/jurisdictions';
import type { Jurisdiction } from '../../domain/jurisdictions/jurisdiction';
import { lawText } from '../../text/zh-cn/law';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import { SelectField } from '../../ui/SelectField';
import styles from './LawPage.module.css';

type ChooseCityProps = { readonly current: Jurisdiction; readonly onAsk: (code: string) => void };

const OPTIONS = JURISDICTIONS.map(({ code, names }) => ({ value: code, label: names.zh }));

/** Picks another place; nothing changes before its differences have been read. */
export const ChooseCity = ({ current, onAsk }: ChooseCityProps): ReactNode => {
  const [chosen, setChosen] = useState(current.code);
  const [problem, setProblem] = useState<string>();
  return (
    <Section title={lawText.cityTitle}>
      <form
        className={styles['form']}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen === current.code) setProblem(lawText.sameCity);
          else onAsk(chosen);
        }}
      >
        <SelectField
          label={lawText.city}
          options={OPTIONS}
          chars={12}
          value={chosen}
          error={problem}
          onChange={(event) => setChosen(event.target.value)}
        />
        <Button type="submit" size="main">
          {lawText.change}
        </Button>
      </form>
    </Section>
  );
};
