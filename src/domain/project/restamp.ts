import { entry } from '../kernel/entry';
import type { DeviceId } from '../log/fact';
import type { FactBody } from '../log/fact-body';
import type { Recorded } from '../log/log';
import type { StepId } from '../log/step-id';
import { stamp } from './draft';
import { extend, type Project } from './project';

/**
 * Stamps facts that are not yet on disk once more, after what the log holds by now: another window had meanwhile
 * taken their names. Steps stay steps, and an undo of one of them follows it to its new name.
 */
export function restamp(
  stored: Project,
  unsaved: readonly Recorded[],
  device: DeviceId,
): { readonly project: Project; readonly recorded: readonly Recorded[] } {
  const renamed = new Map<StepId, StepId>();
  const recorded: Recorded[] = [];
  let project = stored;
  for (const step of new Set(unsaved.map(({ fact }) => fact.step))) {
    const group = unsaved.filter(({ fact }) => fact.step === step);
    const at = entry(group, 0).fact.at;
    const drafts = group.map(({ fact, details }) => ({ body: follow(fact.body, renamed), details }));
    const written = stamp(project, drafts, { device, at });
    renamed.set(step, entry(written, 0).fact.step);
    recorded.push(...written);
    project = extend(project, written);
  }
  return { project, recorded };
}

const follow = (body: FactBody, renamed: ReadonlyMap<StepId, StepId>): FactBody =>
  body.kind === 'stepUndone' || body.kind === 'stepRedone'
    ? { ...body, step: renamed.get(body.step) ?? body.step }
    : body;
