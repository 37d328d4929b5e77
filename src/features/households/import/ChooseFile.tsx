import { type DragEvent, type ReactNode, useRef, useState } from 'react';
import { importText } from '../../../text/zh-cn/import';
import { Button } from '../../../ui/Button';
import { Upload } from '../../../ui/icons';
import styles from './Import.module.css';

/** A button that opens the browser's file chooser; a file may also be dropped on the frame around it. */
export const ChooseFile = ({
  name,
  onFile,
}: {
  /** The file that is being looked at; `null` before the first. */
  readonly name: string | null;
  readonly onFile: (file: File) => void;
}): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const over = (isHere: boolean) => (event: DragEvent) => {
    event.preventDefault();
    setOver(isHere);
  };
  return (
    <section
      className={styles['choose']}
      data-over={isOver}
      aria-label={importText.choose}
      onDragOver={over(true)}
      onDragLeave={over(false)}
      onDrop={(event) => {
        over(false)(event);
        const file = event.dataTransfer.files[0];
        if (file) onFile(file);
      }}
    >
      {name === null ? null : <strong className={styles['name']}>{name}</strong>}
      <Button
        icon={Upload}
        size="main"
        kind={name === null ? 'primary' : 'secondary'}
        onPress={() => input.current?.click()}
      >
        {name === null ? importText.choose : importText.chooseOther}
      </Button>
      <p>
        {importText.kinds}
        <span className={styles['drop']}>{importText.drop}</span>
      </p>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xls,.ods,.csv,.txt,.tsv,.html,.htm,.et"
        aria-label={importText.fileInput}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file may be chosen again once it has been put right.
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </section>
  );
};
