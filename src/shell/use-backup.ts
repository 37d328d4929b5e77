import { useProject } from '../store/use-project';
import { useWorld } from '../store/world-context';
import { saveBackup } from './save-backup';

/** Hands the person a backup file of the open project. */
export function useBackup(): () => void {
  const project = useProject();
  const { now } = useWorld();
  return () => void saveBackup(project, now());
}
