import { describe, expect, it } from 'vitest';
import { PHOTO_PREFIX } from '../../../src/domain/consent/photo';
import { day } from '../../../src/domain/kernel/day';
import { fen } from '../../../src/domain/money/fen';
import { consentOf } from '../../../src/domain/project/consent-view';
import { openProject, type Project } from '../../../src/domain/project/project';
import { signingsOf } from '../../../src/domain/project/signings-view';
import { ISSUED_ON, issueCommand } from '../../builders/issue';
import { agreed, COEFFICIENTS, carryOut, idOf, opinionOn, refusalOf, settled } from '../../builders/project';
import { issued, issuedAgain, signingOn, withdrawnOn } from '../../builders/signing';

const START = issued();
const PICTURE = `${PHOTO_PREFIX}/9j/AAAA`;
const standing = (project: Project, room: string) =>
  signingsOf(project.state).signingOf.get(idOf(project, room))?.state;
const RAISED = {
  kind: 'setCosts',
  costs: [{ id: 'all', label: '总价', amount: fen(8_000_000) }],
  funding: [],
} as const;

describe('a signature on the issued agreement', () => {
  it('is one of three states: it changes neither the vote nor the amounts', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    expect(standing(signed, '301')).toBe('signed');
    expect(consentOf(signed.state).opinionOf).toEqual(consentOf(START.state).opinionOf);
  });

  it('is missing for every household that the agreement has as a party until it is recorded', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    const view = signingsOf(signed.state);
    expect(view.due).toHaveLength(6);
    expect(view.signed).toEqual([idOf(START, '301')]);
    expect(view.missing).toHaveLength(5);
    expect(standing(signed, '302')).toBe('unsigned');
  });

  it('is not asked of a household that did not agree, and is kept if it signs all the same', () => {
    const project = settled();
    const answered = ['101', '102', '201', '202', '302'].reduce(
      (held, room) => carryOut(held, opinionOn(held, room)),
      carryOut(project, opinionOn(project, '301', 'objects')),
    );
    const start = carryOut(answered, issueCommand(answered));
    expect(standing(start, '301')).toBe('notParty');
    const signed = carryOut(start, signingOn(start, '301'));
    expect(standing(signed, '301')).toBe('signed');
    expect(signingsOf(signed.state)).toMatchObject({ signed: [], missing: signingsOf(start.state).missing });
  });

  it('is no longer counted where the copy of the agreement has been lost that it stands on', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    const agreements = signed.state.agreements.map((each) => ({ ...each, id: 'LOST' }));
    const view = signingsOf({ ...signed.state, agreements });
    expect(view.signingOf.get(idOf(START, '301'))).toMatchObject({ state: 'unsigned', agreement: null });
  });

  it('cannot be recorded while there is only a draft', () => {
    const draft = agreed();
    expect(refusalOf(draft, signingOn(draft, '301'))).toEqual({ kind: 'notIssued' });
    expect(standing(draft, '301')).toBe('notIssued');
    expect(signingsOf(draft.state)).toMatchObject({ issued: null, due: [], signed: [], missing: [] });
  });

  it('cannot bear a day before the issue', () => {
    const early = signingOn(START, '301', { on: day('2026-11-23') });
    expect(refusalOf(START, early)).toEqual({ kind: 'signedBeforeIssue', issuedOn: ISSUED_ON });
    expect(refusalOf(START, signingOn(START, '301', { on: ISSUED_ON }))).toBeNull();
  });

  it('cannot be recorded for a household that is not there', () => {
    const { input } = signingOn(START, '301');
    const gone = carryOut(START, { kind: 'removeHousehold', household: input.household });
    expect(refusalOf(gone, { kind: 'recordSigning', input })).toMatchObject({ kind: 'unknownHousehold' });
  });

  it.each(['heir', 'guardian', 'authorised', 'proxy'] as const)(
    'by a %s needs the number of the paper that allows it',
    (kind) => {
      const bare = signingOn(START, '301', { signer: { kind, documentNumber: ' ' } });
      expect(refusalOf(START, bare)).toEqual({ kind: 'documentMissing', household: idOf(START, '301') });
      const signer = { kind, documentNumber: '2026-07' };
      const signed = carryOut(START, signingOn(START, '301', { signer, words: { signer: '刘芳' } }));
      const { entry } = signingsOf(signed.state).signingOf.get(idOf(START, '301')) ?? {};
      expect(entry?.signing.signer).toEqual(signer);
      expect(entry?.words).toEqual({ signer: '刘芳' });
    },
  );

  it('written down twice with the same content is refused, with another signer it is a further entry', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    expect(refusalOf(signed, signingOn(signed, '301'))).toEqual({ kind: 'nothingToChange' });
    const both = carryOut(signed, signingOn(signed, '301', { signer: { kind: 'coOwner' } }));
    expect(both.state.signings).toHaveLength(2);
  });

  it('is taken back by undoing the step, and comes back by redoing it', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    const undone = carryOut(signed, { kind: 'undo' });
    expect(standing(undone, '301')).toBe('unsigned');
    expect(standing(carryOut(undone, { kind: 'redo' }), '301')).toBe('signed');
  });

  it('comes with its page in one step, and a file that is no photo is refused', () => {
    const signed = carryOut(START, signingOn(START, '301', { photo: PICTURE }));
    const [entry] = signed.state.signings;
    expect(signed.state.photos[0]?.of).toEqual({
      kind: 'signing',
      signing: entry?.kind === 'signed' ? entry.signing.id : null,
    });
    expect(carryOut(signed, { kind: 'undo' }).state).toMatchObject({ signings: [], photos: [] });
    expect(refusalOf(START, signingOn(START, '301', { photo: 'x' }))).toEqual({ kind: 'photoUnfit' });
  });
});

describe('a signature that is taken back', () => {
  it('leaves the household unsigned and both entries on record', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    const withdrawn = carryOut(signed, withdrawnOn(signed, '301', { note: '记错了' }));
    expect(standing(withdrawn, '301')).toBe('unsigned');
    expect(withdrawn.state.signings.map(({ kind }) => kind)).toEqual(['signed', 'withdrawn']);
    expect(withdrawn.state.signings[1]?.words).toEqual({ note: '记错了' });
  });

  it('is refused where there is none, and a second time', () => {
    const refusal = { kind: 'noSigningToWithdraw', household: idOf(START, '301') };
    expect(refusalOf(START, withdrawnOn(START, '301'))).toEqual(refusal);
    const signed = carryOut(START, signingOn(START, '301'));
    const withdrawn = carryOut(signed, withdrawnOn(signed, '301'));
    expect(refusalOf(withdrawn, withdrawnOn(withdrawn, '301'))).toEqual(refusal);
  });

  it('may be followed by another one, whatever the days say', () => {
    const late = carryOut(START, signingOn(START, '301', { on: day('2027-11-25') }));
    const withdrawn = carryOut(late, withdrawnOn(late, '301'));
    expect(standing(withdrawn, '301')).toBe('unsigned');
    expect(standing(carryOut(withdrawn, signingOn(withdrawn, '301')), '301')).toBe('signed');
  });

  it('leaves the signatures of the neighbours', () => {
    const both = ['301', '302'].reduce((held, room) => carryOut(held, signingOn(held, room)), START);
    expect(standing(carryOut(both, withdrawnOn(both, '301')), '302')).toBe('signed');
  });
});

describe('a signature on an agreement that was superseded', () => {
  const signed = carryOut(START, signingOn(START, '301'));

  it('is shown as one on an older version until the new one is signed', () => {
    const again = issuedAgain(signed, RAISED);
    expect(standing(again, '301')).toBe('older');
    expect(standing(again, '302')).toBe('unsigned');
    expect(signingsOf(again.state).signingOf.get(idOf(again, '301'))?.agreement?.id).toBe('AG1');
    const renewed = carryOut(again, signingOn(again, '301'));
    expect(standing(renewed, '301')).toBe('signed');
    expect(signingsOf(renewed.state).signingOf.get(idOf(again, '301'))?.agreement?.id).toBe('AG2');
  });

  it('holds while a change is only a draft', () => {
    expect(standing(carryOut(signed, RAISED), '301')).toBe('signed');
  });

  it('does not hold where the amounts are the same and a clause is not', () => {
    expect(standing(issuedAgain(signed, { kind: 'setTerms', terms: { load: '630千克' } }), '301')).toBe(
      'older',
    );
  });

  it('holds again where what it says is issued again', () => {
    const other = issuedAgain(signed, { kind: 'setProposal', proposal: { ...COEFFICIENTS, unit: 'fen' } });
    expect(standing(other, '301')).toBe('older');
    const back = issuedAgain(other, { kind: 'setProposal', proposal: COEFFICIENTS }, 'AG3');
    expect(standing(back, '301')).toBe('signed');
  });

  it('does not hold for a flat that has changed hands, and holds for its neighbours', () => {
    const both = carryOut(signed, signingOn(signed, '302'));
    const sold = issuedAgain(both, {
      kind: 'enterHouseholds',
      way: 'typed',
      rows: [{ id: idOf(both, '301'), owners: ['刘芳'] }],
    });
    expect(sold.state.agreements.map(({ code }) => code === sold.state.agreements[0]?.code)).toEqual([
      true,
      true,
    ]);
    expect(standing(sold, '301')).toBe('older');
    expect(standing(sold, '302')).toBe('signed');
  });

  it('can still be written down afterwards, when the paper turns up', () => {
    const again = issuedAgain(START, RAISED);
    expect(standing(carryOut(again, signingOn(again, '301', { agreement: 'AG1' })), '301')).toBe('older');
  });
});

describe('facts about signatures', () => {
  it('are kept and shown as a problem where the agreement is not there', () => {
    const signed = carryOut(START, signingOn(START, '301'));
    const without = openProject(
      signed.id,
      signed.recorded.filter(({ fact }) => fact.body.kind !== 'agreementIssued'),
    );
    expect(without.state.signings).toEqual([]);
    expect(without.state.problems).toMatchObject([{ kind: 'signingRecorded', reason: 'unknownAgreement' }]);
  });

  it('lose their words and the photo of the page once these are erased, and keep the signature', () => {
    const signed = carryOut(
      START,
      signingOn(START, '301', { words: { signer: '刘芳' }, photo: PICTURE, signer: { kind: 'coOwner' } }),
    );
    const noted = carryOut(signed, withdrawnOn(signed, '301', { note: '刘芳反悔' }));
    const others = carryOut(
      noted,
      signingOn(noted, '302', { words: { signer: '钱进' }, photo: `${PICTURE}B` }),
    );
    const erased = carryOut(others, { kind: 'erasePersonalDetails', household: idOf(others, '301') });
    const kept = JSON.stringify([erased.recorded, erased.state.signings, erased.state.photos]);
    expect(kept).not.toContain('刘芳');
    expect(kept).not.toContain(`${PICTURE}"`);
    expect(kept).toContain('钱进');
    expect(kept).toContain(`${PICTURE}B`);
    expect(erased.state.signings).toHaveLength(3);
  });
});
