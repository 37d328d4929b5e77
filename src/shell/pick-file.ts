import { safeFileName } from './safe-file-name';

/** `unavailable`: this browser has no such window, or what was written did not read back; download it instead. */
export type Picked = 'saved' | 'cancelled' | 'unavailable';

/** Lets the person choose where a file goes, writes it there, and reads it back. The old file stays until the new one is whole. */
export async function pickFile(name: string, text: string, type: string): Promise<Picked> {
  const choose = window.showSaveFilePicker;
  if (choose === undefined) return 'unavailable';
  try {
    const handle = await choose.call(window, {
      suggestedName: safeFileName(name),
      types: [{ accept: { [type]: ['.json'] } }],
    });
    const writable = await handle.createWritable();
    await writable.write(text);
    await writable.close();
    return (await (await handle.getFile()).text()) === text ? 'saved' : 'unavailable';
  } catch (error) {
    return error instanceof DOMException && error.name === 'AbortError' ? 'cancelled' : 'unavailable';
  }
}
