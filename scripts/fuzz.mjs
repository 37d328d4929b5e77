// `npm run fuzz`: gives every reader 100,000 damaged inputs. `npm run fuzz -- 5000 --from 1` runs some; the same
// numbers give the same inputs. Fails on a throw, on more than a second of processor time, on a changed Object.prototype.
import { runSource } from './run-source.mjs';

const words = process.argv.slice(2);
const at = words.indexOf('--from');
const from = at < 0 ? 1 : Number(words[at + 1]);
const count = Number(
  words.find((word, index) => /^\d+$/.test(word) && (at < 0 || index !== at + 1)) ?? 100_000,
);

console.error = () => undefined;
const { fuzz } = await runSource('tests/fuzz/run.ts');
const processorTime = () => process.cpuUsage().user / 1000;
const begun = processorTime();
const STEP = 1000;
let [taken, slowest, failed] = [0, 0, 0];
for (let done = 0; done < count; done += STEP) {
  const run = fuzz(from + done, Math.min(STEP, count - done), processorTime);
  taken += run.taken;
  process.stderr.write(`\r${done + run.read} of ${count}`);
  slowest = Math.max(slowest, run.slowest);
  for (const { reader, seed, why } of run.faults) {
    failed += 1;
    console.log(`${reader}, case ${seed}: ${why}\n  again: npm run fuzz -- 1 --from ${seed}`);
  }
}
process.stderr.write('\n');
const seconds = Math.round((processorTime() - begun) / 1000);
console.log(
  `${count} inputs from ${from} on: ${taken} taken, ${count - taken} refused, slowest ${Math.round(slowest)} ms, ${seconds} s`,
);
console.log(`${count - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
