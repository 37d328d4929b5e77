/** At most four proposals can be told apart on one page. */
export const PROPOSAL_NAMES = ['A', 'B', 'C', 'D'] as const;

/** The first name that no proposal has yet. */
export const freeName = (taken: readonly string[]): string | undefined =>
  PROPOSAL_NAMES.find((each) => !taken.includes(each));
