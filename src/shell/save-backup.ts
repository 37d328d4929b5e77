import type { Project } from '../domain/project/project';
import { encodeBackup } from '../persistence/backup';
import { frameText } from '../text/zh-cn/frame';
import { saveFile } from './save-file';

/** Writes the project to a backup file that the person keeps. */
export function saveBackup(project: Project, now: string): void {
  const { estate, building, stairwell } = project.state.place;
  const moment = now.slice(0, 16).replace(/[T:]/g, '-');
  const place = [estate, building, stairwell].join('').replace(/\s/g, '');
  const name = frameText.backupName(place, moment);
  saveFile(name, encodeBackup(project.recorded, { project: project.id, savedAt: now }), 'application/json');
}
