import type * as z from 'zod/mini';
import { digest } from '../../domain/kernel/digest';
import { err, ok, type Result } from '../../domain/kernel/result';
import { deviceId, projectId } from '../../domain/log/fact';
import { decide } from '../../domain/project/decide';
import { type Supplies, stamp } from '../../domain/project/draft';
import type { Expected, OpenError } from '../../domain/project/open-error';
import { extend, noProject, type Project } from '../../domain/project/project';
import type { JsonRecord } from '../read-json';
import { findRoomFault } from './rooms';
import { scriptOf } from './script';
import { typedProject } from './typed-project';

export const TYPED_FORMAT = 'linti-project';
const TYPED_VERSION = 1;

const TYPED_DEVICE = deviceId('TYPED');

/**
 * Plays a project typed by hand as the commands that a person would give on the screens. Ids come
 * from the content: the same file gives the same facts, so that opening it twice adds nothing.
 */
export function readTyped(document: JsonRecord): Result<Project, OpenError> {
  const { version } = document;
  if (typeof version === 'number' && version > TYPED_VERSION) return err({ kind: 'newerVersion', version });
  const parsed = typedProject.safeParse(document);
  if (!parsed.success) return err(entryError(parsed.error.issues[0]));
  const stray = findRoomFault(parsed.data);
  if (stray !== undefined) return err(stray);
  return play(parsed.data, digest(document));
}

function play(typed: Parameters<typeof scriptOf>[0], content: string): Result<Project, OpenError> {
  const supplies = suppliesFrom(content);
  const at = `${typed.date}T00:00:00.000Z`;
  let project = noProject(projectId(`typed-${content.slice(0, 16)}`));
  for (const { path, command } of scriptOf(typed)) {
    const commanded = command(project);
    if (!commanded.ok) return commanded;
    const decision = decide(project, commanded.value, supplies);
    if (decision.ok) project = extend(project, stamp(project, decision.value, { device: TYPED_DEVICE, at }));
    else if (decision.error.kind !== 'nothingToChange')
      return err({ kind: 'refused', path, refusal: decision.error });
  }
  return ok(project);
}

function suppliesFrom(content: string): Supplies {
  let ids = 0;
  let salts = 0;
  return {
    newId: () => {
      ids += 1;
      return `T${String(ids).padStart(4, '0')}`;
    },
    newSalt: () => {
      salts += 1;
      return digest({ content, salts }).slice(0, 32);
    },
  };
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  yuan: 'yuan',
  ceilingYuan: 'yuan',
  area: 'area',
  room: 'room',
  floor: 'floor',
  floors: 'floor',
  date: 'day',
  on: 'day',
  basis: 'basis',
  coefficient: 'coefficient',
};

function entryError(issue: z.core.$ZodIssue | undefined): OpenError {
  if (issue?.code === 'unrecognized_keys')
    return { kind: 'entry', path: [...issue.path, issue.keys[0] ?? ''].join('.'), expected: 'known' };
  const path = issue?.path.map(String) ?? [];
  return { kind: 'entry', path: path.join('.'), expected: EXPECTED[path.at(-1) ?? ''] ?? 'text' };
}
