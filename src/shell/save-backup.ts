import type { Project } from '../domain/project/project';
import { encodeBackup } from '../persistence/backup';
import { sealBackup } from '../persistence/sealed-backup';
import { frameText } from '../text/zh-cn/frame';
import { noteBackup } from './last-backup';
import { saveFile } from './save-file';

/** Writes the project to a backup file that the person keeps. */
export function saveBackup(project: Project, now: string): void {
  saveFile(nameOf(project, now), textOf(project, now), 'application/json');
  noteBackup(project, now);
}

/** The same under a password. */
export async function saveSealedBackup(project: Project, password: string, now: string): Promise<void> {
  saveFile(nameOf(project, now), await sealBackup(textOf(project, now), password, now), 'application/json');
  noteBackup(project, now);
}

const textOf = ({ id, recorded }: Project, now: string): string =>
  encodeBackup(recorded, { project: id, savedAt: now });

function nameOf({ state }: Project, now: string): string {
  const { estate, building, stairwell } = state.place;
  const moment = now.slice(0, 16).replace(/[T:]/g, '-');
  return frameText.backupName([estate, building, stairwell].join('').replace(/\s/g, ''), moment);
}
