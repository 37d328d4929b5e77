// Runs every vector file in the given folders (or files) through the program and prints each difference.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runSource } from './run-source.mjs';

const { runFile } = await runSource('tests/vectors-runner/run.ts');
const places = process.argv.slice(2);

const filesIn = (place) =>
  statSync(place).isDirectory()
    ? readdirSync(place)
        .sort()
        .flatMap((name) => filesIn(join(place, name)))
    : place.endsWith('.json')
      ? [place]
      : [];

let passed = 0;
let failed = 0;
for (const file of (places.length === 0 ? ['tests/vectors'] : places).flatMap(filesIn)) {
  const content = JSON.parse(readFileSync(file, 'utf8'));
  const vectors = Array.isArray(content) ? content : (content.vectors ?? [content]);
  for (const { id, kind, faults } of runFile({ vectors })) {
    if (faults.length === 0) passed += 1;
    else {
      failed += 1;
      console.log(`${id} (${kind}) in ${file}`);
      for (const fault of faults) console.log(`  ${fault}`);
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
