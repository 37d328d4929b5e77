import { assertNever } from '../../../domain/kernel/assert-never';
import type { TableError } from '../../../tables/workbook';
import { importText } from '../../../text/zh-cn/import';

/** Why a file was not read, and the way out. */
export function tableErrorText(error: TableError): string {
  const { errors } = importText;
  switch (error.kind) {
    case 'empty':
    case 'noCells':
    case 'locked':
    case 'unknownCharacters':
    case 'damaged':
    case 'outOfReach':
      return errors[error.kind];
    case 'tooLarge':
    case 'unpacksTooLarge':
      return errors[error.kind](error.bytes);
    case 'tooManySheets':
      return errors.tooManySheets(error.most);
    case 'tooManyRows':
    case 'tooManyColumns':
      return errors[error.kind](error.sheet, error.most);
    case 'tooSlow':
      return errors.tooSlow(error.seconds);
    case 'notATable':
      return errors.foreign[error.foreign];
    default:
      return assertNever(error);
  }
}
