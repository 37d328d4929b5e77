import type { PaperDescription } from '../document';

/** How a node's own keys are changed; what it contains has been rebuilt already. */
export type Rewrite = (node: object) => object;

/**
 * A description whose every node has been rewritten, from the innermost outwards, what stands in header, footer and
 * background included. The one that is given stays as it is.
 */
export function rebuilt(description: PaperDescription, rewrite: Rewrite): PaperDescription {
  const made = renew(description, rewrite);
  if (!isDescription(made)) throw new TypeError('A rewrite has lost the content of its paper.');
  return made;
}

/** Parts of a page that are made for each page. */
const MADE_PER_PAGE = new Set(['header', 'footer', 'background']);

function renew(value: unknown, rewrite: Rewrite): unknown {
  if (Array.isArray(value)) return value.map((each: unknown) => renew(each, rewrite));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  const entries = Object.entries(value).map(([key, child]: [string, unknown]): [string, unknown] => [
    key,
    MADE_PER_PAGE.has(key) && isMade(child)
      ? (...args: unknown[]) => renew(child(...args), rewrite)
      : renew(child, rewrite),
  ]);
  return rewrite(Object.fromEntries(entries));
}

const isMade = (value: unknown): value is (...args: unknown[]) => unknown => typeof value === 'function';

const isDescription = (value: unknown): value is PaperDescription =>
  typeof value === 'object' && value !== null && 'content' in value;
