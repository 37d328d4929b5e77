import { assertNever } from '../kernel/assert-never';
import { canonical } from '../kernel/digest';
import { err, ok, type Result } from '../kernel/result';
import type { FactBody } from '../log/fact-body';
import type { Command, Refusal } from './command';
import { countingIn } from './counting-in';
import { logContact } from './decide-contacts';
import { addHousehold, declareSameOwner, enterHouseholds, removeHousehold } from './decide-households';
import { importHouseholds } from './decide-import';
import { issueAgreement } from './decide-issue';
import { postNotice, recordObjection, settleObjection } from './decide-notice';
import { recordOpinion, withdrawOpinion } from './decide-opinions';
import { keepPhoto } from './decide-photos';
import { recordSigning, withdrawSigning } from './decide-signings';
import { describePlace, openStairwell } from './decide-stairwell';
import type { Decision, Draft, Supplies } from './draft';
import { erasePersonalDetails } from './erasing';
import { settleConflict } from './merging/settle';
import type { Project } from './project';
import { provisionsIn } from './provisions-in';

/**
 * The one door for change: what a command makes happen, or why it cannot. Pure; ids and salts come
 * in with the supplies, facts are stamped and written by the caller.
 */
export function decide(project: Project, command: Command, supplies: Supplies): Decision {
  const { state } = project;
  if (command.kind === 'openStairwell') return openStairwell(project, command, supplies);
  if (project.recorded.length === 0) return err({ kind: 'notOpened' });
  switch (command.kind) {
    case 'describePlace':
      return describePlace(state, command);
    case 'correctEntry':
      return change(
        { shape: state.shape },
        { kind: 'shapeCorrected', shape: { ...state.shape, entry: command.entry } },
      );
    case 'enterHouseholds':
      return enterHouseholds(state, command, supplies);
    case 'importHouseholds':
      return importHouseholds(state, command, supplies);
    case 'addHousehold':
      return addHousehold(state, command, supplies);
    case 'removeHousehold':
      return removeHousehold(state, command);
    case 'declareSameOwner':
      return declareSameOwner(state, command);
    case 'setCosts':
      return change(
        { costs: state.costs, funding: state.funding },
        { kind: 'costsSet', costs: command.costs, funding: command.funding },
      );
    case 'setProposal':
      return change(
        { proposal: state.proposals.find(({ name }) => name === command.proposal.name) },
        { kind: 'proposalSet', proposal: command.proposal },
      );
    case 'adoptProposal':
      return state.proposals.some(({ name }) => name === command.name)
        ? change({ name: state.adopted }, { kind: 'proposalAdopted', name: command.name })
        : err({ kind: 'unknownProposal', name: command.name });
    case 'recordOpinion':
      return recordOpinion(state, command, supplies);
    case 'withdrawOpinion':
      return withdrawOpinion(state, command, supplies);
    case 'logContact':
      return logContact(state, command, supplies);
    case 'keepPhoto':
      return keepPhoto(state, command, supplies);
    case 'setCounting':
      return change({ counting: countingIn(state) }, { kind: 'countingSet', counting: command.counting });
    case 'setProvisions':
      return change(
        { provisions: provisionsIn(state) },
        { kind: 'provisionsSet', provisions: command.provisions },
      );
    case 'postNotice':
      return postNotice(state, command);
    case 'recordObjection':
      return recordObjection(state, command, supplies);
    case 'settleObjection':
      return settleObjection(state, command, supplies);
    case 'setTerms':
      return setTerms(state.terms, command.terms);
    case 'issueAgreement':
      return issueAgreement(state, command);
    case 'recordSigning':
      return recordSigning(state, command, supplies);
    case 'withdrawSigning':
      return withdrawSigning(state, command, supplies);
    case 'settleConflict':
      return settleConflict(project, command);
    case 'erasePersonalDetails':
      return erasePersonalDetails(project, command);
    case 'undo':
      return step(project.history.done.at(-1), 'stepUndone', 'nothingToUndo');
    case 'redo':
      return step(project.history.undone.at(-1), 'stepRedone', 'nothingToRedo');
    default:
      return assertNever(command);
  }
}

/** One fact, unless it would say what already holds: an empty step would only confuse 「撤销」. */
function change(held: Readonly<Record<string, unknown>>, body: FactBody): Result<readonly Draft[], Refusal> {
  return canonical({ kind: body.kind, ...held }) === canonical(body)
    ? err({ kind: 'nothingToChange' })
    : ok([{ body, details: [] }]);
}

/** Only what changes, so that two people who fill in different blanks do not contradict one another. */
function setTerms(
  held: Readonly<Record<string, string>>,
  typed: Readonly<Record<string, string>>,
): Result<readonly Draft[], Refusal> {
  const changed = Object.entries(typed).filter(([key, words]) => words !== held[key]);
  return changed.length === 0
    ? err({ kind: 'nothingToChange' })
    : ok([{ body: { kind: 'termsSet', terms: Object.fromEntries(changed) }, details: [] }]);
}

function step(
  target: Project['history']['done'][number] | undefined,
  kind: 'stepUndone' | 'stepRedone',
  refusal: 'nothingToUndo' | 'nothingToRedo',
): Decision {
  return target === undefined ? err({ kind: refusal }) : ok([{ body: { kind, step: target }, details: [] }]);
}
