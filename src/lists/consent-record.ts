import { consentOf } from '../domain/project/consent-view';
import type { OpinionEntry, ProjectState } from '../domain/project/state';
import { dayText, yuan } from '../text/format';
import { consentText } from '../text/zh-cn/consent';
import { exportText } from '../text/zh-cn/export';
import { type List, type ListCell, words } from './list';
import { erasableName, type Naming, ownerNames } from './naming';
import type { RecordRow } from './record-row';
import { signingRows } from './signing-rows';

/**
 * The record of opinions and of signings (意见登记), entry by entry as it was written down; a withdrawal is an entry
 * too. What an entry is about stands in a column of its own: a signature on the survey is none on the contract.
 */
export function consentRecord(state: ProjectState, naming: Naming): List {
  const entries = [...opinionRows(state, naming), ...signingRows(state, naming)];
  return {
    title: exportText.lists.consent.title,
    headings: exportText.consentHeadings,
    rows: [...entries]
      .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
      .flatMap((entry) => {
        const household = state.households.find(({ id }) => id === entry.household);
        if (household === undefined) return [];
        const names = ownerNames(state, household, naming).join('、');
        const standing = words(exportText.standing[entry.standing]);
        return [[words(household.room), words(names), ...entry.cells, standing]];
      }),
  };
}

function opinionRows(state: ProjectState, naming: Naming): readonly RecordRow[] {
  const { opinionOf } = consentOf(state);
  return state.opinions.map((entry) => {
    const { household } = entry.kind === 'opinion' ? entry.opinion : entry.withdrawal;
    const opinion = opinionOf.get(household);
    const standing = opinion?.entry !== entry ? 'superseded' : opinion.state === 'stale' ? 'stale' : 'counts';
    return { at: entry.at, household, cells: whatWasSaid(entry, naming), standing };
  });
}

function whatWasSaid({ words: said, ...entry }: OpinionEntry, naming: Naming): readonly ListCell[] {
  const text = (key: string): ListCell => words(said[key] ?? '');
  const name = (key: string): ListCell => words(erasableName(said[key], naming));
  const about = words(exportText.aboutOpinion);
  if (entry.kind === 'withdrawal') {
    const { on, version } = entry.withdrawal;
    return [
      words(dayText(on)),
      about,
      words(exportText.withdrawn),
      words(''),
      words(''),
      name('signer'),
      words(''),
      words(''),
      name('recorder'),
      text('reason'),
      text('note'),
      words(version),
    ];
  }
  const { on, answer, ceiling, signer, channel, version } = entry.opinion;
  return [
    words(dayText(on)),
    about,
    words(consentText.answersDone[answer]),
    words(ceiling === undefined ? '' : exportText.ceiling(yuan(ceiling))),
    words(exportText.signers[signer.kind]),
    name('signer'),
    words('documentNumber' in signer ? signer.documentNumber : ''),
    words(consentText.channels[channel]),
    name('recorder'),
    text('reason'),
    text('note'),
    words(version),
  ];
}
