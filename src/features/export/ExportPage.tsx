import { type ReactNode, useState } from 'react';
import type { Naming } from '../../lists/naming';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { exportText } from '../../text/zh-cn/export';
import { Choice } from '../../ui/Choice';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { ExportRow } from './ExportRow';
import { EXPORTS } from './exports';
import { ModelSection } from './ModelSection';
import { useExports } from './use-exports';

/** Takes lists and results out of the app as tables, with names masked unless the organiser says otherwise here. */
export const ExportPage = (): ReactNode => {
  const [naming, setNaming] = useState<Naming>('masked');
  const { state, outcome, save } = useExports(naming);
  return (
    <ProjectFrame>
      <PageHeading>{exportText.title}</PageHeading>
      <p>{exportText.intro}</p>
      <Choice
        look="cards"
        columns={2}
        label={exportText.naming}
        value={naming}
        onChange={setNaming}
        options={(['masked', 'full'] as const).map((value) => ({ value, ...exportText.namings[value] }))}
      />
      {outcome === null ? null : (
        <Notice kind={outcome.kind} announce>
          {outcome.words}
        </Notice>
      )}
      {EXPORTS.map((each) => (
        <Section key={each.key} title={exportText.lists[each.key].title} level={2}>
          <ExportRow of={each} state={state} naming={naming} onSave={save} />
        </Section>
      ))}
      <p>{exportText.backToProject}</p>
      <ModelSection />
    </ProjectFrame>
  );
};
