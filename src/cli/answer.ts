/** What a command answers: the process's exit code, its result, and what a person should look at. */
export type Answer = { readonly code: 0 | 1 | 2; readonly out: string; readonly complaint: string };

export const DONE = 0;
/** The file could not be opened, or something in it needs a look. */
export const HAS_PROBLEMS = 1;
export const BAD_USAGE = 2;

export const refused = (...complaints: readonly string[]): Answer => ({
  code: HAS_PROBLEMS,
  out: '',
  complaint: complaints.join('\n'),
});
