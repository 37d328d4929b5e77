import { err, ok, type Result } from '../domain/kernel/result';
import type { ProjectId } from '../domain/log/fact';
import type { Recorded } from '../domain/log/log';
import type { OpenError } from '../domain/project/open-error';
import { BACKUP_FORMAT } from './backup';
import { decodeBackup } from './decode-backup';
import { readJson, SIZE_LIMIT } from './read-json';
import { SEALED_FORMAT, unsealBackup } from './sealed-backup';
import { readTyped, TYPED_FORMAT } from './typed/read-typed';

/** What a file holds. `typed`: somebody wrote the project by hand; opening it twice gives the same facts. */
export type OpenedFile = {
  readonly origin: 'backup' | 'typed';
  readonly project: ProjectId;
  readonly recorded: readonly Recorded[];
  /** ISO 8601 instant. */
  readonly savedAt: string;
};

/** Reads the text of a `*.linti.json` file: a backup, or a project typed by hand. Whole or not at all. */
export function openText(text: string): Result<OpenedFile, OpenError> {
  const json = readJson(text);
  if (!json.ok) return json;
  switch (json.value['format']) {
    case BACKUP_FORMAT: {
      const backup = decodeBackup(json.value);
      if (!backup.ok) return backup;
      const { header, recorded } = backup.value;
      return ok({ origin: 'backup', project: header.project, recorded, savedAt: header.savedAt });
    }
    case TYPED_FORMAT: {
      const project = readTyped(json.value);
      if (!project.ok) return project;
      const { id, recorded } = project.value;
      return ok({ origin: 'typed', project: id, recorded, savedAt: recorded.at(-1)?.fact.at ?? '' });
    }
    case SEALED_FORMAT:
      return err({ kind: 'sealed' });
    default:
      return err({ kind: 'notLinti' });
  }
}

/** Opens a file that a person has chosen; one that is too large is not even read. A sealed one asks for its password. */
export async function openFile(
  file: Pick<File, 'size' | 'text'>,
  password?: string,
): Promise<Result<OpenedFile, OpenError>> {
  if (file.size > SIZE_LIMIT) return err({ kind: 'tooLarge', limit: SIZE_LIMIT });
  const text = await file.text();
  if (password === undefined) return openText(text);
  const json = readJson(text);
  if (!json.ok) return json;
  const unsealed = await unsealBackup(json.value, password);
  return unsealed.ok ? openText(unsealed.value) : unsealed;
}
