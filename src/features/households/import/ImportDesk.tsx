import type { ReactNode } from 'react';
import { useProject } from '../../../store/use-project';
import type { Workbook } from '../../../tables/workbook';
import { importText } from '../../../text/zh-cn/import';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/Section';
import { ColumnChoices } from './ColumnChoices';
import { ImportPreview } from './ImportPreview';
import { SheetChoices } from './SheetChoices';
import { Taken } from './Taken';
import { useReading } from './use-reading';
import { useTaking } from './use-taking';

/** A file that has been read: how it is understood, what it changes, and the one button that takes it over. */
export const ImportDesk = ({ workbook }: { readonly workbook: Workbook }): ReactNode => {
  const project = useProject();
  const taking = useTaking(project);
  const reading = useReading(workbook, project.state);
  if (taking.outcome !== null) return <Taken outcome={taking.outcome} project={project} />;
  if (reading === null) return null;
  const { planned } = reading;
  return (
    <>
      <Section title={importText.sheetTitle}>
        <SheetChoices workbook={workbook} reading={reading} />
        <ColumnChoices reading={reading} />
      </Section>
      <Section title={importText.previewTitle}>
        {planned.table.columns.has('room') ? null : <Notice kind="error">{importText.noRoom}</Notice>}
        {planned.plan === null ? null : (
          <ImportPreview plan={planned.plan} planned={planned} state={project.state} onTake={taking.take} />
        )}
      </Section>
    </>
  );
};
