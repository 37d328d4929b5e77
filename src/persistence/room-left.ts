/** Below this the browser is as good as full: a few backups' worth, in bytes. */
const LEAST_ROOM = 1_000_000;

/** Whether the browser still has room to write; where it does not tell, it is believed to. */
export async function hasRoomLeft(): Promise<boolean> {
  if (typeof navigator === 'undefined' || !navigator.storage?.estimate) return true;
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined || quota - usage > LEAST_ROOM;
}
