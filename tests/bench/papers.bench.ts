import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'fflate';
import { bench, describe } from 'vitest';
import { prepareFonts } from '../../scripts/fonts.mjs';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { USUAL_OPTIONS } from '../../src/documents/usual-options';
import { day } from '../../src/domain/kernel/day';
import type { FontFile } from '../../src/fonts/font-file';
import { renderPaper } from '../../src/pdf/render';
import { manyHouseholds } from '../builders/many-households';
import { registerFaces, renderByReact } from './react-pages';

const prepared = await prepareFonts();
const fonts = prepared.map(
  ({ name, file }): FontFile => ({
    name: name as FontFile['name'],
    bytes: new Uint8Array(gunzipSync(new Uint8Array(readFileSync(file)))),
  }),
);
const folder = mkdtempSync(path.join(tmpdir(), 'linti-faces-'));
registerFaces(
  fonts.map(({ name, bytes }) => {
    const file = path.join(folder, `${name}.ttf`);
    writeFileSync(file, bytes);
    return { name, file };
  }),
);

const OPTIONS = { ...USUAL_OPTIONS, printedOn: day('2026-11-23'), codeFor: () => null };

for (const count of [14, 300]) {
  const content = manyHouseholds(count);
  const describePaper = () => signingAgreement.describe(content, OPTIONS);
  const isLong = count > 100;
  const settings = { warmupIterations: isLong ? 0 : 1, iterations: isLong ? 2 : 8, time: isLong ? 1 : 500 };
  describe(`the agreement of ${count} households as a PDF, with the same fonts`, () => {
    bench('linti', async () => void (await renderPaper(describePaper(), fonts)), settings);
    bench('@react-pdf/renderer', async () => void (await renderByReact(describePaper())), settings);
  });
}
