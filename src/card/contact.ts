/** The phone number in a contact as the organiser wrote it, for a press to call; `null` where there is none. */
export function phoneIn(contact: string): string | null {
  const [found] =
    /1\d{2}[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]?\d{3,4}[- ]?\d{4}/.exec(contact.normalize('NFKC')) ?? [];
  return found === undefined ? null : found.replace(/[- ]/g, '');
}
