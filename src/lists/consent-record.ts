import { consentOf } from '../domain/project/consent-view';
import type { OpinionEntry, ProjectState } from '../domain/project/state';
import { dayText, yuan } from '../text/format';
import { maskName } from '../text/mask';
import { consentText } from '../text/zh-cn/consent';
import { exportText } from '../text/zh-cn/export';
import { type List, type ListCell, words } from './list';
import { type Naming, ownerNames } from './naming';

/** The record of opinions (意见登记), entry by entry as it was written down; a withdrawal is an entry too. */
export function consentRecord(state: ProjectState, naming: Naming): List {
  const { opinionOf } = consentOf(state);
  return {
    title: exportText.lists.consent.title,
    headings: exportText.consentHeadings,
    rows: state.opinions.flatMap((entry) => {
      const id = entry.kind === 'opinion' ? entry.opinion.household : entry.withdrawal.household;
      const household = state.households.find((each) => each.id === id);
      if (household === undefined) return [];
      const opinion = opinionOf.get(id);
      const standing =
        opinion?.entry !== entry ? 'superseded' : opinion.state === 'stale' ? 'stale' : 'counts';
      const names = ownerNames(state, household, naming).join('、');
      return [
        [
          words(household.room),
          words(names),
          ...whatWasSaid(entry, naming),
          words(exportText.standing[standing]),
        ],
      ];
    }),
  };
}

function whatWasSaid({ words: said, ...entry }: OpinionEntry, naming: Naming): readonly ListCell[] {
  const text = (key: string): ListCell => words(said[key] ?? '');
  const name = (key: string): ListCell =>
    words(naming === 'full' ? (said[key] ?? '') : maskName(said[key] ?? ''));
  if (entry.kind === 'withdrawal') {
    const { on, version } = entry.withdrawal;
    return [
      words(dayText(on)),
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
