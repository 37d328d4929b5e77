import { err, ok, type Result } from '../domain/kernel/result';
import { commandLineText } from '../text/zh-cn/command-line';

/** What the words on the command line ask for. */
export type Order =
  | { readonly command: 'help' }
  | { readonly command: 'compute' | 'check'; readonly file: string }
  | {
      readonly command: 'papers';
      readonly file: string;
      readonly folder: string;
      /** Names of papers; `null` for all. */
      readonly only: readonly string[] | null;
    };

/** Reads the words; an error is a sentence, empty where the usage says enough. */
export function readOrder(words: readonly string[]): Result<Order, string> {
  const [command = '', ...rest] = words;
  switch (command) {
    case '':
      return err('');
    case 'help':
    case '--help':
    case '-h':
      return ok({ command: 'help' });
    case 'compute':
    case 'check': {
      const { names, options } = sortOut(rest);
      const [stray] = options.keys();
      if (stray !== undefined) return err(commandLineText.unknownOption(stray));
      const [file] = names;
      return file === undefined ? err(commandLineText.missing('file')) : ok({ command, file });
    }
    case 'papers':
      return readPapers(rest);
    default:
      return err(commandLineText.unknownCommand(command));
  }
}

function readPapers(words: readonly string[]): Result<Order, string> {
  const { names, options } = sortOut(words);
  const stray = [...options.keys()].find((option) => option !== '--only');
  if (stray !== undefined) return err(commandLineText.unknownOption(stray));
  const [file, folder] = names;
  if (file === undefined) return err(commandLineText.missing('file'));
  if (folder === undefined) return err(commandLineText.missing('folder'));
  const only = options.get('--only');
  return ok({
    command: 'papers',
    file,
    folder,
    only: only === undefined ? null : only.split(',').map((name) => name.trim()),
  });
}

type Sorted = { readonly names: readonly string[]; readonly options: ReadonlyMap<string, string> };

/** Tells names from options, `--only a,b` and `--only=a,b` alike. */
function sortOut(words: readonly string[]): Sorted {
  const names: string[] = [];
  const options = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (!word.startsWith('--')) {
      names.push(word);
      continue;
    }
    const [option = '', value] = word.split('=', 2);
    if (value === undefined) index += 1;
    options.set(option, value ?? words[index] ?? '');
  }
  return { names, options };
}
