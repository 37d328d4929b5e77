import type { Project } from '../domain/project/project';
import { encodeBackup } from '../persistence/backup';
import { openText } from '../persistence/open-file';
import { sealBackup } from '../persistence/sealed-backup';
import { stampText } from '../text/clock';
import { frameText } from '../text/zh-cn/frame';
import { noteBackup } from './last-backup';
import { pickFile } from './pick-file';
import { saveFile } from './save-file';

const TYPE = 'application/json';

/** `cancelled`: the person closed the window in which the place is chosen; nothing was written. */
export type BackupOutcome = 'saved' | 'cancelled';

/** Writes the project to a backup file that the person keeps, at a place of their choice where the browser lets them choose. */
export const saveBackup = (project: Project, now: string): Promise<BackupOutcome> =>
  handOver(project, wholeText(project, now), now, false);

/** The same under a password. */
export const saveSealedBackup = async (
  project: Project,
  password: string,
  now: string,
): Promise<BackupOutcome> =>
  handOver(project, await sealBackup(wholeText(project, now), password, now), now, true);

/** Hands the backup to the browser's download, for where several are saved at once; gives the file's name. */
export function downloadBackup(project: Project, now: string): string {
  const name = nameOf(project, now, false);
  saveFile(name, wholeText(project, now), TYPE);
  noteBackup(project, now);
  return name;
}

async function handOver(
  project: Project,
  text: string,
  now: string,
  isSealed: boolean,
): Promise<BackupOutcome> {
  const name = nameOf(project, now, isSealed);
  const picked = await pickFile(name, text, TYPE);
  if (picked === 'cancelled') return 'cancelled';
  if (picked === 'unavailable') saveFile(name, text, TYPE);
  noteBackup(project, now);
  return 'saved';
}

/** The text of the backup, which has been opened once to see that it holds every fact. */
function wholeText({ id, recorded }: Project, now: string): string {
  const text = encodeBackup(recorded, { project: id, savedAt: now });
  const opened = openText(text);
  if (!opened.ok || opened.value.recorded.length !== recorded.length)
    throw new Error(`The backup does not read back: ${opened.ok ? 'facts are missing' : opened.error.kind}`);
  return text;
}

function nameOf({ state }: Project, now: string, isSealed: boolean): string {
  const { estate, building, stairwell } = state.place;
  const place = [estate, building, stairwell].join('').replace(/\s/g, '');
  return frameText.backupName(place, stampText(now), isSealed);
}
