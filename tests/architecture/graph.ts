import { cruise, type ICruiseResult } from 'dependency-cruiser';

/** One import: from a file of ours to another, or to a package by the name written in the code. */
export type Import = {
  readonly from: string;
  readonly to: string;
  readonly module: string;
  readonly ours: boolean;
  readonly typeOnly: boolean;
  /** The files of the circle that this import closes, types included. */
  readonly circle: readonly string[];
};

/** Every file under src and every import in it, types included. */
export async function readGraph(): Promise<{
  readonly files: readonly string[];
  readonly imports: readonly Import[];
}> {
  const { output } = await cruise(['src'], {
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.mjs', '.css'] },
  });
  if (typeof output === 'string')
    throw new Error('The import reader gave text where it should give a graph.');
  const modules = output.modules.filter(({ source }) => source.startsWith('src/'));
  return { files: modules.map(({ source }) => source), imports: modules.flatMap(importsOf) };
}

function importsOf({ source, dependencies }: ICruiseResult['modules'][number]): readonly Import[] {
  return dependencies.map((dependency) => ({
    from: source,
    to: dependency.resolved,
    module: dependency.module,
    ours: dependency.resolved.startsWith('src/'),
    typeOnly: dependency.dependencyTypes.includes('type-only'),
    circle: (dependency.cycle ?? []).map(({ name }) => name),
  }));
}
