import { type DeviceId, deviceId } from '../domain/log/fact';
import type { World } from '../store/world';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random Crockford characters; `getRandomValues` because `randomUUID` is missing on plain http. */
export function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => CROCKFORD[byte & 31]).join('');
}

const DEVICE_KEY = 'linti.device';

/**
 * This window's name in the log. The first window of a browser keeps one name for good; a second one
 * at the same time takes a name of its own, so that two windows never write the same fact.
 */
export async function thisDevice(): Promise<DeviceId> {
  if (!(await holdsLock(DEVICE_KEY))) return deviceId(randomText(8));
  try {
    const known = localStorage.getItem(DEVICE_KEY);
    if (known) return deviceId(known);
    const fresh = randomText(8);
    localStorage.setItem(DEVICE_KEY, fresh);
    return deviceId(fresh);
  } catch {
    return deviceId(randomText(8));
  }
}

/** Takes a lock for as long as the window lives; false where another window has it. */
function holdsLock(name: string): Promise<boolean> {
  if (!('locks' in navigator)) return Promise.resolve(false);
  return new Promise((resolve) => {
    navigator.locks
      .request(name, { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock === null ? undefined : new Promise<void>(() => undefined);
      })
      .catch(() => resolve(false));
  });
}

/** The world as it is: random ids and salts, the clock on the wall. */
export const realWorld = async (): Promise<World> => ({
  device: await thisDevice(),
  now: () => new Date().toISOString(),
  newId: () => randomText(12),
  newSalt: () => randomText(16),
});
