import { type DeviceId, deviceId, type ProjectId, projectId, seal } from '../../src/domain/log/fact';
import type { FactBody } from '../../src/domain/log/fact-body';
import type { Recorded } from '../../src/domain/log/log';
import type { PersonalDetails } from '../../src/domain/log/personal-details';
import { stepId } from '../../src/domain/log/step-id';

export const PROJECT = projectId('P1');
export const DEVICE = deviceId('DEV1');

type Place = {
  readonly project?: ProjectId;
  readonly device?: DeviceId;
  readonly after?: readonly Recorded[];
};

/** Facts of one device, chained and sealed; each body is a step of its own. */
export function chain(
  bodies: readonly (FactBody | { readonly body: FactBody; readonly details: readonly PersonalDetails[] })[],
  { project = PROJECT, device = DEVICE, after = [] }: Place = {},
): readonly Recorded[] {
  const own = after.filter(({ fact }) => fact.device === device);
  const start = Math.max(0, ...after.map(({ fact }) => fact.clock));
  const written: Recorded[] = [];
  for (const [index, each] of bodies.entries()) {
    const { body, details } = 'body' in each ? each : { body: each, details: [] };
    const before = written.at(-1)?.fact ?? own.at(-1)?.fact;
    const fact = seal({
      v: 1,
      project,
      clock: start + index + 1,
      device,
      seq: (before?.seq ?? 0) + 1,
      prev: before?.hash ?? null,
      at: `2026-11-24T08:00:${String(index % 60).padStart(2, '0')}.000Z`,
      step: stepId(`${start + index + 1}-${device}`),
      body,
    });
    written.push({ fact, details });
  }
  return written;
}

/** So many facts that differ. */
export const someFacts = (count: number, place: Place = {}, label = 'term'): readonly Recorded[] =>
  chain(
    Array.from({ length: count }, (_, index) => ({ kind: 'termsSet', terms: { [label]: String(index) } })),
    place,
  );
