import type { ReactNode } from 'react';
import type { DocumentName } from '../../documents';
import type { DocumentDefinition } from '../../documents/document';
import { printText } from '../../text/zh-cn/print';
import { Checkbox } from '../../ui/Checkbox';
import styles from './Print.module.css';

/** Which papers are wanted, and how. */
export type Wishes = {
  readonly names: readonly DocumentName[];
  readonly masked: boolean;
  readonly blank: boolean;
  readonly isLarge: boolean;
};

type PaperChoicesProps = {
  readonly papers: readonly DocumentDefinition<DocumentName>[];
  readonly wishes: Wishes;
  readonly pagesPerPaper: ReadonlyMap<string, number>;
  readonly onChange: (wishes: Wishes) => void;
};

/** The papers to tick, each with its pages once they have been set, and the choices that the ticked ones offer. */
export const PaperChoices = ({ papers, wishes, pagesPerPaper, onChange }: PaperChoicesProps): ReactNode => {
  const { names } = wishes;
  const offered = OPTIONS.filter(({ choice }) =>
    papers.some(({ name, choices }) => names.includes(name) && choices.includes(choice)),
  );
  const tick = (name: DocumentName, isTicked: boolean): void =>
    onChange({
      ...wishes,
      names: papers
        .map((paper) => paper.name)
        .filter((each) => (each === name ? isTicked : names.includes(each))),
    });
  return (
    <>
      <fieldset className={styles['papers']}>
        <legend>{printText.which}</legend>
        {papers.map(({ name, title, purpose }) => {
          const pages = names.includes(name) ? pagesPerPaper.get(name) : undefined;
          return (
            <Checkbox
              key={name}
              label={title}
              hint={purpose}
              checked={names.includes(name)}
              onChange={(event) => tick(name, event.target.checked)}
              {...(pages === undefined ? {} : { end: printText.pages(pages) })}
            />
          );
        })}
      </fieldset>
      {offered.length === 0 ? null : (
        <fieldset className={styles['papers']}>
          <legend>{printText.how}</legend>
          {offered.map(({ choice, key, label, hint }) => (
            <Checkbox
              key={choice}
              label={label}
              hint={hint}
              checked={wishes[key]}
              onChange={(event) => onChange({ ...wishes, [key]: event.target.checked })}
            />
          ))}
        </fieldset>
      )}
    </>
  );
};

const OPTIONS = [
  { choice: 'masked', key: 'masked', label: printText.masked, hint: printText.maskedHint },
  { choice: 'blank', key: 'blank', label: printText.blank, hint: printText.blankHint },
  { choice: 'large', key: 'isLarge', label: printText.large, hint: printText.largeHint },
] as const;
