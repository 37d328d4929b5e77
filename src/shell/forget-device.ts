/** What is no trace of anybody: how large the text is. */
const STAYS: ReadonlySet<string> = new Set(['linti.text-size']);

/** Removes what the app has noted beside the record: what was typed and not saved, which backups there are, addresses. */
export function forgetDevice(): void {
  forgetIn(() => localStorage);
  forgetIn(() => sessionStorage);
}

function forgetIn(open: () => Storage): void {
  try {
    const storage = open();
    for (const key of Object.keys(storage)) {
      if (key.startsWith('linti.') && !STAYS.has(key)) storage.removeItem(key);
    }
  } catch {
    // A browser that shuts its notes off has none.
  }
}
