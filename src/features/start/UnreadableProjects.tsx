import type { ReactNode } from 'react';
import type { UnreadableProject } from '../../store/desk';
import { startText } from '../../text/zh-cn/start';
import { storageFaultText } from '../../text/zh-cn/storage-faults';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';

type UnreadableProjectsProps = {
  readonly projects: readonly UnreadableProject[];
  readonly onRemove: (project: UnreadableProject) => void;
};

/** Projects that are there and cannot be read: a backup mends them, and the others stay usable. */
export const UnreadableProjects = ({ projects, onRemove }: UnreadableProjectsProps): ReactNode =>
  projects.map((project) => (
    <Notice
      key={project.id}
      kind="error"
      title={startText.unreadable}
      action={<Button onPress={() => onRemove(project)}>{startText.remove}</Button>}
    >
      {storageFaultText(project.fault)}
    </Notice>
  ));
