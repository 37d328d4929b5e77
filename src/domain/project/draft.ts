import type { Result } from '../kernel/result';
import { type DeviceId, FACT_VERSION, type Fact, factName, seal } from '../log/fact';
import type { FactBody } from '../log/fact-body';
import { newlySeen } from '../log/knowledge';
import type { Recorded } from '../log/log';
import type { PersonalDetails } from '../log/personal-details';
import { stepId } from '../log/step-id';
import type { Refusal } from './command';
import { endOfChain, type Project } from './project';

/** A fact before it is stamped with its place in the log. */
export type Draft = { readonly body: FactBody; readonly details: readonly PersonalDetails[] };

export type Decision = Result<readonly Draft[], Refusal>;

/** What a pure decision needs from the world: fresh ids, and salts that nobody can guess. */
export type Supplies = { readonly newId: () => string; readonly newSalt: () => string };

/** Who writes, and when by the clock on the wall. */
export type Stamp = { readonly device: DeviceId; readonly at: string };

/** Stamps the drafts of one command as facts of one step, chained to the device's last fact. */
export function stamp(
  project: Project,
  drafts: readonly Draft[],
  { device, at }: Stamp,
): readonly Recorded[] {
  const { clock, last } = endOfChain(project, device);
  const base = newlySeen(project.recorded, device);
  const step = stepId(factName({ clock: clock + 1, device }));
  const written: Recorded[] = [];
  let before = last;
  for (const { body, details } of drafts) {
    const fact: Fact = seal({
      v: FACT_VERSION,
      project: project.id,
      clock: clock + 1 + written.length,
      device,
      seq: (before?.seq ?? 0) + 1,
      prev: before?.hash ?? null,
      ...(written.length === 0 && base.length > 0 ? { base } : {}),
      at,
      step,
      body,
    });
    written.push({ fact, details });
    before = fact;
  }
  return written;
}
