import { pictureText } from './zh-cn/picture';

/** Floors as one reads them out: `3–7 层`, `1、2 层`, `地下1层`. Runs of three and more are drawn together. */
export function floorsText(floors: readonly number[]): string {
  const sorted = [...new Set(floors)].sort((a, b) => a - b);
  const below = sorted.filter((floor) => floor < 0).map((floor) => pictureText.floor(floor));
  const runs = runsOf(sorted.filter((floor) => floor > 0)).flatMap((run) =>
    run.length > 2 ? [`${run[0]}–${run.at(-1)}`] : run.map(String),
  );
  return [...below, ...(runs.length === 0 ? [] : [`${runs.join('、')} 层`])].join('、');
}

function runsOf(sorted: readonly number[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const floor of sorted) {
    const last = runs.at(-1);
    if (last?.at(-1) === floor - 1) last.push(floor);
    else runs.push([floor]);
  }
  return runs;
}
