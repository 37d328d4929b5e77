import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { DOCUMENTS, type DocumentName } from '../documents';
import { blanksOf } from '../documents/blanks-of';
import type { DocumentDefinition } from '../documents/document';
import { paperFileName } from '../documents/file-name';
import { slipCodes } from '../documents/slip-code';
import { USUAL_OPTIONS } from '../documents/usual-options';
import type { PaperContent } from '../domain/agreement/content';
import { type Day, day } from '../domain/kernel/day';
import { err, ok, type Result } from '../domain/kernel/result';
import type { Project } from '../domain/project/project';
import { typeset } from '../pdf/typeset';
import { saveShares } from '../sheets/save-shares';
import { sharesOfProject } from '../sheets/shares-of-project';
import { localDay } from '../text/clock';
import { contentToPrint } from '../text/content-to-print';
import { obstacleText } from '../text/zh-cn/check';
import { commandLineText } from '../text/zh-cn/command-line';
import { type Answer, BAD_USAGE, DONE, HAS_PROBLEMS, refused } from './answer';
import { openProjectFile, roomOf } from './open-project-file';
import type { Order } from './order';
import { moneyProblems } from './problems';

/** Prints papers of a file as PDFs: of the last issued agreement where there is one, else drafts. */
export async function papers({ file, folder, only }: Extract<Order, { command: 'papers' }>): Promise<Answer> {
  const wanted = chosen(only);
  if (!wanted.ok) return { code: BAD_USAGE, out: '', complaint: wanted.error };
  const opened = await openProjectFile(file);
  if (!opened.ok) return refused(opened.error);
  const today = day(localDay(new Date().toISOString()));
  const content = contentOf(opened.value, today);
  if (!content.ok) return refused(...content.error);
  try {
    await mkdir(folder, { recursive: true });
    const printed = await print(wanted.value, content.value, today, folder);
    const isSheetWanted = only === null || only.includes(SHEET);
    return isSheetWanted ? withSheet(printed, opened.value, today, folder) : printed;
  } catch (error) {
    const isFolderAtFault = error instanceof Error && 'syscall' in error;
    if (!isFolderAtFault) throw error;
    return refused(commandLineText.folderRefused(folder));
  }
}

function chosen(only: readonly string[] | null): Result<readonly DocumentDefinition<DocumentName>[], string> {
  if (only === null) return ok(DOCUMENTS);
  const known: readonly string[] = [...DOCUMENTS.map(({ name }) => name), SHEET];
  const stranger = only.find((each) => !known.includes(each));
  return stranger === undefined
    ? ok(DOCUMENTS.filter(({ name }) => only.includes(name)))
    : err(commandLineText.noPaper(stranger, known));
}

/** The name of the table of shares among the papers. */
const SHEET = 'apportionmentSheet';

/** Saves the table of shares beside the papers. */
async function withSheet(printed: Answer, project: Project, today: Day, folder: string): Promise<Answer> {
  const shares = sharesOfProject(project, today);
  if (shares === null) {
    const complaint = [printed.complaint, commandLineText.noSheet].filter((line) => line !== '').join('\n');
    return { ...printed, code: HAS_PROBLEMS, complaint };
  }
  const { name, bytes } = await saveShares(shares);
  const target = path.join(folder, name);
  await writeFile(target, bytes);
  return { ...printed, out: `${printed.out}${commandLineText.paperSaved(target)}\n` };
}

function contentOf(project: Project, today: Day): Result<PaperContent, readonly string[]> {
  const content = contentToPrint(project, today);
  if (content.ok) return content;
  const money = moneyProblems(project);
  return err(
    money.length > 0 ? money : content.error.map((each) => `${obstacleText(each, roomOf(project))}。`),
  );
}

async function print(
  wanted: readonly DocumentDefinition<DocumentName>[],
  content: PaperContent,
  printedOn: Day,
  folder: string,
): Promise<Answer> {
  const saved: string[] = [];
  const complaints: string[] = [];
  for (const document of wanted) {
    if (document.needs.includes('comparison') && (content.comparison?.proposals.length ?? 0) < 2) continue;
    if (document.needs.includes('vote') && content.vote === null) {
      complaints.push(commandLineText.paperSkipped(document.title));
      continue;
    }
    const options = { ...USUAL_OPTIONS, printedOn, codeFor: slipCodes(content) };
    const made = await typeset({ documents: [document], content, options });
    if (made.kind === 'amountsDiffer') {
      complaints.push(commandLineText.amountsDiffer(document.title, made.words));
      continue;
    }
    const { bytes, missing } = made;
    if (missing.length > 0) complaints.push(commandLineText.rare(document.title, missing.join('')));
    const target = path.join(folder, paperFileName(document, content));
    await writeFile(target, bytes);
    saved.push(commandLineText.paperSaved(target));
    const open = blanksOf([document.name], content).map(({ label }) => label);
    if (open.length > 0) saved.push(commandLineText.blanks(document.title, open));
  }
  return {
    code: complaints.length === 0 ? DONE : HAS_PROBLEMS,
    out: saved.map((line) => `${line}\n`).join(''),
    complaint: complaints.join('\n'),
  };
}
