import type { ReactNode } from 'react';
import { href, routes } from '../../../routes/routes';
import { ProjectFrame } from '../../../shell/ProjectFrame';
import { useProject } from '../../../store/use-project';
import { householdsText } from '../../../text/zh-cn/households';
import { importText } from '../../../text/zh-cn/import';
import { Notice } from '../../../ui/Notice';
import { PageHeading } from '../../../ui/PageHeading';
import { ProgressBar } from '../../../ui/ProgressBar';
import { ChooseFile } from './ChooseFile';
import { ImportDesk } from './ImportDesk';
import { useFile } from './use-file';

/** Takes over a household list from a file of an office: choose it, say what its columns mean, see what changes, import. */
export const ImportPage = (): ReactNode => {
  const { id } = useProject();
  const { reading, read } = useFile();
  return (
    <ProjectFrame back={{ href: href(routes.households(id)), label: householdsText.title }}>
      <PageHeading>{importText.title}</PageHeading>
      {reading.kind === 'idle' ? <p>{importText.intro}</p> : null}
      {reading.kind === 'refused' ? (
        <Notice kind="error" title={importText.refused(reading.name)} announce>
          <p>{reading.message}</p>
          <p>{importText.orPaste}</p>
        </Notice>
      ) : null}
      {reading.kind === 'busy' ? <ProgressBar words={importText.reading(reading.name)} /> : null}
      {reading.kind === 'busy' ? null : (
        <ChooseFile name={reading.kind === 'read' ? reading.name : null} onFile={read} />
      )}
      {reading.kind === 'read' ? <ImportDesk workbook={reading.workbook} /> : null}
    </ProjectFrame>
  );
};
