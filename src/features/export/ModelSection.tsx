import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { projectId } from '../../domain/log/fact';
import { modelAfter } from '../../domain/project/model';
import { noProject } from '../../domain/project/project';
import { routes } from '../../routes/routes';
import { useDesk } from '../../store/desk-context';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { exportText } from '../../text/zh-cn/export';
import { Button } from '../../ui/Button';
import { Plus } from '../../ui/icons';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';

/** Makes a new project after this one, without its people, and goes to where the new stairwell gets its name. */
export const ModelSection = (): ReactNode => {
  const { state } = useProject();
  const desk = useDesk();
  const world = useWorld();
  const [, navigate] = useLocation();
  const [hasFailed, setFailed] = useState(false);
  const make = async (): Promise<void> => {
    const blank = noProject(projectId(world.newId()));
    try {
      await desk.restore(modelAfter(state, blank, { ...world, at: world.now() }));
      navigate(routes.place(blank.id));
    } catch {
      setFailed(true);
    }
  };
  return (
    <Section title={exportText.model.title}>
      <p>{exportText.model.note}</p>
      {hasFailed ? <Notice kind="error">{exportText.model.failed}</Notice> : null}
      <div>
        <Button icon={Plus} onPress={() => void make()}>
          {exportText.model.make}
        </Button>
      </div>
    </Section>
  );
};
