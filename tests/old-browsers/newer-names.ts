import { api, featuresOf, javascript, lacking, type OldBrowser } from './compatibility.ts';

/** Names that scripts may write and that some old browser does not know. */
export type NewerNames = {
  /** `OffscreenCanvas` */
  readonly globals: ReadonlySet<string>;
  /** `Object.groupBy` */
  readonly statics: ReadonlySet<string>;
  /** `toSorted`: methods whose name nothing older goes by. */
  readonly methods: ReadonlySet<string>;
};

type Type = { readonly name: string; readonly missing: boolean; readonly isOfTheLanguage: boolean };

/** Reads the names off MDN's tables of the language and of what browsers add to it. */
export function newerNames(): NewerNames {
  const globals = new Set<string>();
  const statics = new Set<string>();
  const methods = new Set<string>();
  const known = new Set<string>();
  for (const { type, members } of types()) {
    // Two letters are what a minifier calls its own.
    if (type.missing && type.name.length > 2) globals.add(type.name);
    for (const { name, missing } of members) {
      if (missing.length === 0) known.add(name);
      else statics.add(`${type.name}.${name}`);
      if (missing.length > 0 && isTelling(type, name)) methods.add(name);
    }
  }
  return { globals, statics, methods: new Set([...methods].filter((name) => !known.has(name))) };
}

/**
 * Whether a call of a method of this name, on whatever object, is likely to mean this one. What a type that is itself
 * new can do is found by the type's name, and a name like `check` may be anybody's.
 */
const isTelling = ({ name: type, missing, isOfTheLanguage }: Type, name: string): boolean =>
  isOfTheLanguage ? !missing || type === 'Iterator' : !missing && /[A-Z]/.test(name);

/** Every type with its members, static ones included. */
function types() {
  const builtins = featuresOf(javascript['builtins']);
  const ofIntl = featuresOf(javascript['builtins']?.['Intl']).map(
    ([name, ...rest]) => [`Intl.${name}`, ...rest] as const,
  );
  const ofTheLanguage = [...builtins, ...ofIntl].map((feature) => ({ feature, isOfTheLanguage: true }));
  const ofBrowsers = featuresOf(api).map((feature) => ({ feature, isOfTheLanguage: false }));
  return [...ofTheLanguage, ...ofBrowsers].map(({ feature: [name, node, compat], isOfTheLanguage }) => ({
    type: { name, missing: lacking(compat).length > 0, isOfTheLanguage },
    members: membersOf(node),
  }));
}

/** The members of a type; constructors, events and remarks about behaviour are listed there too and are left out. */
export const membersOf = (
  node: Parameters<typeof featuresOf>[0],
): readonly { readonly name: string; readonly missing: readonly OldBrowser[] }[] =>
  featuresOf(node)
    .filter(([key]) => /^[A-Za-z][A-Za-z0-9]*(_static)?$/.test(key))
    .map(([key, , compat]) => ({ name: key.replace(/_static$/, ''), missing: lacking(compat) }));
