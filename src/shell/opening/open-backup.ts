import { err, ok, type Result } from '../../domain/kernel/result';
import type { ProjectId } from '../../domain/log/fact';
import type { OpenError } from '../../domain/project/open-error';
import { openFile } from '../../persistence/open-file';
import type { Desk } from '../../store/desk';

/** A project laid into the log, and how many facts of it contradicted what was there and were left out. */
export type Opened = { readonly project: ProjectId; readonly leftOut: number };

/**
 * Reads the backup file that somebody chose and merges it into the log. A file that is not whole is
 * refused and changes nothing; the promise rejects where the log cannot be written.
 */
export async function openBackup(
  file: Pick<File, 'size' | 'text'>,
  desk: Pick<Desk, 'restore'>,
  password?: string,
): Promise<Result<Opened, OpenError>> {
  const read = await openFile(file, password);
  if (!read.ok) return err(read.error);
  const { refused } = await desk.restore(read.value.recorded);
  return ok({ project: read.value.project, leftOut: refused.length });
}
