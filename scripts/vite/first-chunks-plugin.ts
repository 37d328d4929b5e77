import path from 'node:path';
import type { Plugin, Rolldown } from 'vite';
import { askedFirst, nameOfStep } from '../first-load.mjs';

type Step = string | null;

/** Its own modules come with it. */
const ENTRY = 'src/app/main.ts';

/**
 * Puts what the entry asks for, step by step, into one file a step: on a slow line every file costs a way there and
 * back, and what lies in one file is evaluated in one go.
 */
export function firstChunksPlugin(): Plugin {
  let root = '';
  return {
    name: 'linti-first-chunks',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    outputOptions: (options) => {
      let steps: ReadonlyMap<string, Step> | undefined;
      const name = (id: string, context: Rolldown.ChunkingContext): Step => {
        steps ??= stepsOf(root, (each) => context.getModuleInfo(each)?.importedIds ?? []);
        return steps.get(id) ?? null;
      };
      return { ...options, codeSplitting: { groups: [{ name }], includeDependenciesRecursively: false } };
    },
  };
}

/** Every module that the first screen needs, with the first step that needs it. */
function stepsOf(root: string, importedBy: (id: string) => readonly string[]): ReadonlyMap<string, Step> {
  const steps = new Map<string, Step>();
  const gather = (id: string, step: Step): void => {
    if (steps.has(id) || id.startsWith('\0')) return;
    steps.set(id, step);
    for (const imported of importedBy(id)) gather(imported, step);
  };
  gather(path.join(root, ENTRY), null);
  for (const asked of askedFirst) gather(path.join(root, asked), nameOfStep(asked));
  return steps;
}
