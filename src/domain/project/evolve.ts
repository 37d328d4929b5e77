import { assertNever } from '../kernel/assert-never';
import { factName } from '../log/fact';
import type { FactBody } from '../log/fact-body';
import type { Recorded } from '../log/log';
import { addContact, addOpinion, addSigning, meansNoAgreement, wordsOf } from './evolve-entries';
import { addHouseholds, enterHouseholds, removeHouseholds } from './evolve-households';
import { addObjection, closeObjection, meansNobody } from './evolve-objections';
import { householdsMeant } from './households-meant';
import { setAsideEntries } from './merging/set-aside-entries';
import type { FactProblem, ProjectState } from './state';

/**
 * What the project is after one more fact. Never fails: a fact that cannot be applied is kept in
 * the log and shown as a problem, so that a merge of two machines always opens.
 */
export function evolve(state: ProjectState, recorded: Recorded): ProjectState {
  const { body } = recorded.fact;
  const reason = reasonAgainst(state, body);
  if (reason !== null) return { ...state, problems: [...state.problems, problemOf(recorded, reason)] };
  return apply(state, recorded, body);
}

function reasonAgainst(state: ProjectState, body: FactBody): FactProblem['reason'] | null {
  const isKnown = (id: string): boolean => state.households.some((each) => each.id === id);
  if (!householdsMeant(body).every(isKnown)) return 'unknownHousehold';
  if (meansNobody(state, body)) return 'unknownObjection';
  return meansNoAgreement(state, body) ? 'unknownAgreement' : null;
}

function apply(state: ProjectState, recorded: Recorded, body: FactBody): ProjectState {
  switch (body.kind) {
    case 'stairwellOpened':
      return addHouseholds(
        {
          ...state,
          place: body.place,
          jurisdiction: body.jurisdiction,
          sample: body.sample,
          shape: body.shape,
        },
        body.households,
      );
    case 'placeDescribed':
      return { ...state, place: body.place, jurisdiction: body.jurisdiction };
    case 'shapeCorrected':
      return { ...state, shape: body.shape };
    case 'householdsEntered':
      return enterHouseholds(state, body.entries, recorded.details);
    case 'householdsAdded':
      return addHouseholds(state, body.households);
    case 'householdsRemoved':
      return removeHouseholds(state, body.households);
    case 'costsSet':
      return { ...state, costs: body.costs, funding: body.funding };
    case 'proposalSet':
      return setProposal(state, body.proposal);
    case 'proposalAdopted':
      return { ...state, adopted: body.name };
    case 'termsSet':
      return { ...state, terms: { ...state.terms, ...body.terms } };
    case 'agreementIssued':
      return { ...state, agreements: [...state.agreements, body.agreement] };
    case 'opinionRecorded':
    case 'opinionWithdrawn':
      return addOpinion(state, recorded, body);
    case 'signingRecorded':
    case 'signingWithdrawn':
      return addSigning(state, recorded, body);
    case 'contactLogged':
      return addContact(state, recorded, body);
    case 'photoKept':
      return { ...state, photos: [...state.photos, { ...body.photo, words: wordsOf(recorded, body) }] };
    case 'provisionsSet':
      return { ...state, provisions: body.provisions };
    case 'countingSet':
      return { ...state, counting: body.counting };
    case 'noticePosted':
      return { ...state, notice: body.notice };
    case 'objectionRecorded':
      return addObjection(state, body.objection, wordsOf(recorded, body));
    case 'objectionSettled':
      return closeObjection(state, body.settlement, wordsOf(recorded, body));
    case 'conflictSettled':
      return setAsideEntries(state, body.settled);
    case 'detailsErased':
    case 'stepUndone':
    case 'stepRedone':
      return state;
    default:
      return assertNever(body);
  }
}

type Proposed = Extract<FactBody, { kind: 'proposalSet' }>['proposal'];

function setProposal(state: ProjectState, proposal: Proposed): ProjectState {
  const isKnown = state.proposals.some(({ name }) => name === proposal.name);
  const proposals = isKnown
    ? state.proposals.map((each) => (each.name === proposal.name ? proposal : each))
    : [...state.proposals, proposal];
  return { ...state, proposals, adopted: state.adopted ?? proposal.name };
}

const problemOf = ({ fact }: Recorded, reason: FactProblem['reason']): FactProblem => ({
  fact: factName(fact),
  kind: fact.body.kind,
  reason,
});
