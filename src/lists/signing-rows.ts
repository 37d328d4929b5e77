import { signingsOf } from '../domain/project/signings-view';
import type { ProjectState, SigningEntry } from '../domain/project/state';
import { dayText } from '../text/format';
import { exportText } from '../text/zh-cn/export';
import { type ListCell, words } from './list';
import { erasableName, type Naming } from './naming';
import type { RecordRow } from './record-row';

/** Signings as lines of the record: on which agreement, by whom, on which paper, and whether they still count. */
export function signingRows(state: ProjectState, naming: Naming): readonly RecordRow[] {
  const { signingOf } = signingsOf(state);
  return state.signings.map((entry) => {
    const { household } = entry.kind === 'signed' ? entry.signing : entry.withdrawal;
    const held = signingOf.get(household);
    const standing = held?.entry !== entry ? 'superseded' : held.state === 'signed' ? 'counts' : 'older';
    return { at: entry.at, household, cells: whatWasSigned(state, entry, naming), standing };
  });
}

function whatWasSigned(
  { agreements }: ProjectState,
  { words: said, ...entry }: SigningEntry,
  naming: Naming,
): readonly ListCell[] {
  const name = (key: string): ListCell => words(erasableName(said[key], naming));
  const { on, what, signer, paper, code } =
    entry.kind === 'signed'
      ? {
          on: entry.signing.on,
          what: exportText.signedAgreement,
          signer: exportText.signers[entry.signing.signer.kind],
          paper: 'documentNumber' in entry.signing.signer ? entry.signing.signer.documentNumber : '',
          code: agreements.find(({ id }) => id === entry.signing.agreement)?.code ?? '',
        }
      : { on: entry.withdrawal.on, what: exportText.withdrawn, signer: '', paper: '', code: '' };
  return [
    words(dayText(on)),
    words(exportText.aboutSigning),
    words(what),
    words(''),
    words(signer),
    name('signer'),
    words(paper),
    words(''),
    name('recorder'),
    words(said['reason'] ?? ''),
    words(said['note'] ?? ''),
    words(code),
  ];
}
