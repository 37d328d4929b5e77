import { readFile, stat } from 'node:fs/promises';
import { err, ok, type Result } from '../domain/kernel/result';
import { openProject, type Project } from '../domain/project/project';
import { openFile } from '../persistence/open-file';
import { commandLineText } from '../text/zh-cn/command-line';
import { openErrorText } from '../text/zh-cn/open-errors';

/** Opens a backup or a typed project from the disk; an error is the sentence to show. */
export async function openProjectFile(file: string): Promise<Result<Project, string>> {
  try {
    const { size } = await stat(file);
    const opened = await openFile({ size, text: () => readFile(file, 'utf8') });
    return opened.ok
      ? ok(openProject(opened.value.project, opened.value.recorded))
      : err(openErrorText(opened.error));
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return err(isMissing ? commandLineText.fileMissing(file) : commandLineText.fileUnreadable(file));
  }
}

/** Room of a household, for sentences. */
export const roomOf =
  ({ state }: Project) =>
  (household: string): string =>
    state.households.find(({ id }) => id === household)?.room ?? household;
