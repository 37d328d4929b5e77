import type { ReactNode } from 'react';
import type { Place } from '../../domain/agreement/content';
import type { Household } from '../../domain/building/household';
import { saveFile } from '../../shell/save-file';
import { householdsText } from '../../text/zh-cn/households';
import { Button } from '../../ui/Button';
import { ClipboardPaste, Download, Upload } from '../../ui/icons';
import { LinkButton } from '../../ui/LinkButton';
import { blankTable } from './blank-table';

/** The ways to fill the list as a whole. */
export const TableTools = ({
  place,
  importHref,
  households,
  isEmpty,
  onPaste,
}: {
  readonly place: Place;
  readonly importHref: string;
  readonly households: readonly Household[];
  /** Nothing is filled in yet, so pasting is the one filled button of the screen. */
  readonly isEmpty: boolean;
  readonly onPaste: () => void;
}): ReactNode => {
  const download = (): void => {
    const name = [place.estate, place.building, place.stairwell].join('').replace(/\s/g, '');
    saveFile(householdsText.blankTableName(name), blankTable(households), 'text/csv');
  };
  return (
    <>
      <Button kind={isEmpty ? 'primary' : 'secondary'} icon={ClipboardPaste} onPress={onPaste}>
        {householdsText.pasteButton}
      </Button>
      <LinkButton icon={Upload} href={importHref}>
        {householdsText.importButton}
      </LinkButton>
      <Button icon={Download} onPress={download}>
        {householdsText.blankTable}
      </Button>
    </>
  );
};
