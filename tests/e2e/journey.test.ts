import { describe, expect } from 'vitest';
import { type App, test } from './app.ts';
import { expectWholeAgreement, fromNothingToTheAgreement } from './journeys/organiser.ts';

function report(name: string, { counted, total }: App): void {
  const { clicks, fields, pastes } = counted();
  process.stdout.write(
    `${name}: ${total()} actions (${clicks} clicks, ${fields} fields, ${pastes} pastes)\n`,
  );
}

describe('from an empty app to the downloaded agreement', () => {
  test('on the site, in at most 60 actions', { timeout: 180_000 }, async ({ site }) => {
    expectWholeAgreement(await fromNothingToTheAgreement(site));
    report('site', site);
    expect(site.total()).toBeLessThanOrEqual(60);
  });

  test('in the single file opened from a disk, in at most 60 actions', { timeout: 180_000 }, async ({
    file,
  }) => {
    expectWholeAgreement(await fromNothingToTheAgreement(file));
    report('file', file);
    expect(file.total()).toBeLessThanOrEqual(60);
  });

  test('with keys alone', { timeout: 400_000 }, async ({ keys }) => {
    expectWholeAgreement(await fromNothingToTheAgreement(keys));
  });

  test('with a finger on a phone', { timeout: 400_000 }, async ({ finger }) => {
    expectWholeAgreement(await fromNothingToTheAgreement(finger));
  });
});
