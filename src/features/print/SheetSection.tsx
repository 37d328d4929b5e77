import { type ReactNode, useState } from 'react';
import type { SharesSource } from '../../sheets/apportionment/source';
import { SHEET_TYPE } from '../../sheets/book';
import { saveShares } from '../../sheets/save-shares';
import { saveFile } from '../../shell/save-file';
import { printText } from '../../text/zh-cn/print';
import { Button } from '../../ui/Button';
import { Download } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';

/** The apportionment as a spreadsheet with live formulas, for whoever wants to check it. */
export const SheetSection = ({ shares }: { readonly shares: SharesSource | null }): ReactNode => {
  const [state, setState] = useState<'idle' | 'working' | 'saved' | 'failed'>('idle');
  const save = (source: SharesSource): void => {
    setState('working');
    saveShares(source).then(
      ({ name, bytes }) => {
        saveFile(name, bytes, SHEET_TYPE);
        setState('saved');
      },
      () => setState('failed'),
    );
  };
  return (
    <Section title={printText.sheetTitle}>
      <p>{shares === null ? printText.noSheet : printText.sheetPurpose}</p>
      {shares === null ? null : (
        <Button
          icon={Download}
          onPress={() => save(shares)}
          {...(state === 'working' ? { disabledReason: printText.sheetWorking } : {})}
        >
          {printText.saveSheet}
        </Button>
      )}
      {state === 'saved' ? <Notice announce kind="success" title={printText.sheetSaved} /> : null}
      {state === 'failed' ? <Notice announce kind="error" title={printText.sheetFailed} /> : null}
    </Section>
  );
};
