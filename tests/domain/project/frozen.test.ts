import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { digest } from '../../../src/domain/kernel/digest';
import { recordCodeOf } from '../../../src/domain/log/record-code';
import { evolve } from '../../../src/domain/project/evolve';
import { openProject } from '../../../src/domain/project/project';
import { checksumOf, encodeBackup } from '../../../src/persistence/backup';
import { openText } from '../../../src/persistence/open-file';
import { differencesTo, examine, isWhole } from '../../../src/persistence/verdict';
import { issueCommand } from '../../builders/issue';
import { agreed, carryOut } from '../../builders/project';
import { everyKind } from '../../persistence/arbitrary-facts';
import { chain } from '../../persistence/chain';

/** A project with an issued agreement, worked on afterwards. */
const consented = agreed();
const issued = carryOut(consented, issueCommand(consented));
const project = carryOut(issued, { kind: 'setTerms', terms: { load: '800千克' } });
const [contract] = project.state.agreements;

describe('an issued agreement', () => {
  test('stays as it is whatever is recorded afterwards; a later one only stands behind it', () => {
    fc.assert(
      fc.property(everyKind, (facts) => {
        const later = facts.reduce(evolve, project.state);
        expect(later.agreements[0]).toEqual(contract);
        expect(later.agreements.slice(1)).toEqual(
          facts.flatMap(({ fact: { body } }) => (body.kind === 'agreementIssued' ? [body.agreement] : [])),
        );
      }),
      { numRuns: 50 },
    );
  });

  test('cannot be taken back, not even by a record that names its step', () => {
    const step = issued.recorded.at(-1)?.fact.step;
    if (step === undefined) throw new Error('Nothing was issued.');
    const undone = chain([{ kind: 'stepUndone', step }], { project: project.id, after: project.recorded });
    expect(openProject(project.id, [...project.recorded, ...undone]).state.agreements).toEqual([contract]);
  });
});

type Loose = Record<string, unknown>;
type Forged = Loose & { readonly header: Loose; readonly facts: Loose[] };

const META = { project: project.id, savedAt: '2026-11-24T08:00:00.000Z' };

/** A backup in which somebody who knows the format has changed an amount of the contract; `reseals`: and every seal after it. */
function doctored(reseals: boolean): string {
  const document: Forged = JSON.parse(encodeBackup(project.recorded, META));
  let isAfter = false;
  let prev: unknown = null;
  const facts = document.facts.map((fact) => {
    const text = JSON.stringify(fact);
    const { hash, ...unsealed } = JSON.parse(
      text.includes('"agreementIssued"') ? text.replaceAll('"payable":', '"payable":1') : text,
    );
    isAfter ||= text.includes('"agreementIssued"');
    const sealed =
      isAfter && reseals ? { ...unsealed, prev, hash: digest({ ...unsealed, prev }) } : { ...unsealed, hash };
    prev = sealed.hash;
    return sealed;
  });
  const { header, ...rest } = document;
  const { sha256: _, ...bare } = header;
  const head = facts.at(-1)?.['hash'];
  const unsealed = { ...rest, header: { ...bare, head }, facts };
  return JSON.stringify({ ...unsealed, header: { ...unsealed.header, sha256: checksumOf(unsealed) } });
}

const verdictOn = (text: string) => {
  const verdict = examine(text);
  if (!verdict.ok) throw new Error(verdict.error.kind);
  return verdict.value;
};

describe('an issued agreement that somebody has doctored in a backup', () => {
  const entry = project.recorded.findIndex(({ fact }) => fact.body.kind === 'agreementIssued') + 1;

  test('is named by its entry on the check page, and the file does not open', () => {
    const text = doctored(false);
    expect(verdictOn(text).chains).toMatchObject([{ kind: 'changed', entry }]);
    expect(openText(text).ok).toBe(false);
  });

  test('is told where all seals were made anew, by this computer’s copy and by the code on the paper', () => {
    const verdict = verdictOn(doctored(true));
    expect(isWhole(verdict)).toBe(true);
    const facts = project.recorded.map(({ fact }) => fact);
    expect(differencesTo(verdict, facts).map(({ seq }) => seq)).toEqual([entry, entry + 1]);
    const printed = issued.recorded.at(-1);
    if (printed === undefined) throw new Error('Nothing was issued.');
    expect(verdict.links.map(recordCodeOf)).not.toContain(recordCodeOf(printed.fact));
    expect(verdictOn(encodeBackup(project.recorded, META)).links.map(recordCodeOf)).toContain(
      recordCodeOf(printed.fact),
    );
  });
});
