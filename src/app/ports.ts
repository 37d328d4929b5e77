import { type DeviceId, deviceId } from '../domain/log/fact';
import type { World } from '../store/world';

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Random Crockford characters; `getRandomValues` because `randomUUID` is missing on plain http. */
export function randomText(length: number): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => CROCKFORD[byte & 31]).join('');
}

const DEVICE_KEY = 'linti.device';

/** This browser's name in the log. Where nothing can be kept, each visit is a device of its own. */
export function thisDevice(): DeviceId {
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

/** The world as it is: random ids and salts, the clock on the wall. */
export const realWorld = (): World => ({
  device: thisDevice(),
  now: () => new Date().toISOString(),
  newId: () => randomText(12),
  newSalt: () => randomText(16),
});
