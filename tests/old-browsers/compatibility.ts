import data from '@mdn/browser-compat-data/forLegacyNode';
import type {
  BrowserName,
  CompatStatement,
  Identifier,
  SimpleSupportStatement,
} from '@mdn/browser-compat-data/types';
import { oldestBrowsers } from '../../scripts/browsers.mjs';

export type OldBrowser = keyof typeof oldestBrowsers;

/** A browser of a phone goes by the version of its desktop brother. */
const brothers: Readonly<Record<OldBrowser, readonly BrowserName[]>> = {
  chrome: ['chrome'],
  edge: ['edge'],
  firefox: ['firefox'],
  safari: ['safari', 'safari_ios'],
};

export const OLD_BROWSERS: readonly OldBrowser[] = ['chrome', 'edge', 'firefox', 'safari'];

/**
 * Which of the old browsers lack a feature of the web, as MDN's tables have it: without prefix or flag, and whole unless
 * a part of it is enough.
 */
export const lacking = (
  { support }: CompatStatement,
  enough: 'whole' | 'part' = 'whole',
): readonly OldBrowser[] =>
  OLD_BROWSERS.filter((name) =>
    brothers[name].some((brother) => {
      const statement = support[brother];
      if (statement === undefined) return false;
      const statements = Array.isArray(statement) ? statement : [statement];
      return !statements.some((each) => isThere(each, oldestBrowsers[name], enough));
    }),
  );

function isThere(statement: SimpleSupportStatement, version: string, enough: 'whole' | 'part'): boolean {
  const {
    version_added: added,
    version_removed: removed,
    flags,
    prefix,
    alternative_name: other,
  } = statement;
  if (typeof added !== 'string' || added === 'preview' || flags || prefix || other) return false;
  if (statement.partial_implementation && enough === 'whole') return false;
  return isReached(added, version) && !(typeof removed === 'string' && isReached(removed, version));
}

/** Whether a version is the given one or comes after it; `≤14` means 14 or before. */
function isReached(since: string, version: string): boolean {
  const [one = 0, other = 0] = since.replace('≤', '').split('.').map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major === one ? minor >= other : major > one;
}

/** The features below one node of MDN's tree, by name. */
export function featuresOf(
  node: Identifier | undefined,
): readonly (readonly [name: string, feature: Identifier, compat: CompatStatement])[] {
  return Object.entries(node ?? {}).flatMap(([name, feature]) =>
    isFeature(name, feature) && feature.__compat ? [[name, feature, feature.__compat] as const] : [],
  );
}

const isFeature = (name: string, _node: unknown): _node is Identifier => name !== '__compat';

export const { api, css, javascript } = data;
