import type { Household } from '../../domain/building/household';
import { floorsOf } from '../../domain/building/shape';
import type { OpinionState } from '../../domain/consent/effective-opinions';
import { type ConsentView, consentOf } from '../../domain/project/consent-view';
import { moneyOf } from '../../domain/project/money-view';
import { type SigningState, signingsOf } from '../../domain/project/signings-view';
import type { ProjectState } from '../../domain/project/state';
import { yuan } from '../../text/format';
import { nothingDueText } from '../../text/nothing-due';
import { pictureText } from '../../text/zh-cn/picture';
import { signingText } from '../../text/zh-cn/signing';
import type { PictureCell, PictureFloor } from '../../ui/building-picture/picture';
import type { StateKind } from '../../ui/glyph/state-kind';
import { signingKind } from '../signing/signing-kind';

/** What the picture of the building shows: what people said, only amounts, who has signed, or what needs a look. */
export const PICTURE_VIEWS = ['opinions', 'amounts', 'signed', 'problems'] as const;
export type PictureView = (typeof PICTURE_VIEWS)[number];

/** The floors of the building as the picture draws them, top floor first. */
export function pictureFloors(
  state: ProjectState,
  view: PictureView,
  opinionOf: ConsentView['opinionOf'] = consentOf(state).opinionOf,
): readonly PictureFloor[] {
  const cell = cellOf(state, view, opinionOf);
  return [...floorsOf(state.shape)].reverse().map((floor) => ({
    key: String(floor),
    label: pictureText.floor(floor),
    belowGround: floor < 0,
    ...(floor > 1 ? { stop: state.shape.entry === 'level' ? 'floor' : 'half-landing' } : {}),
    cells: state.households.filter((each) => each.floor === floor).map(cell),
  }));
}

const KIND: Readonly<Record<OpinionState, StateKind>> = {
  consents: 'agreed',
  consentsNotPaying: 'unfunded',
  notBlocking: 'not-blocking',
  abstains: 'abstained',
  objects: 'opposed',
  pending: 'silent',
  unreachable: 'unreachable',
  stale: 'to-reconfirm',
};

/** How a household's answer is drawn and named. */
export const kindOf = (state: OpinionState): StateKind => KIND[state];

function cellOf(
  state: ProjectState,
  view: PictureView,
  opinionOf: ConsentView['opinionOf'],
): (household: Household) => PictureCell {
  return (household) => {
    const { id, room } = household;
    const money = moneyIn(state, household);
    if (view === 'amounts') return { id, room, kind: 'plain', ...money };
    if (view === 'problems') return { id, room, ...problemIn(household) };
    const signing = signingsOf(state).signingOf.get(id)?.state ?? 'notIssued';
    const seal = signing === 'signed' ? { sealed: true } : {};
    if (view === 'signed') return { id, room, ...signedCell(signing), ...money, ...seal };
    const answer = opinionOf.get(id)?.state ?? 'pending';
    return { id, room, kind: KIND[answer], word: pictureText.answers[answer], ...money, ...seal };
  };
}

/** The amount of a cell: what the household pays, or that it is exempt; a gift says that it is one. */
function moneyIn(state: ProjectState, { id }: Household): Pick<PictureCell, 'amount' | 'note'> {
  const money = moneyOf(state);
  const share = money.kind === 'ready' ? money.shareOf.get(id) : undefined;
  if (!share) return {};
  if (share.payable === 0) return { note: nothingDueText(share.standing) };
  return share.contribution > 0 && share.amount === 0
    ? { amount: yuan(share.payable), note: pictureText.voluntary }
    : { amount: yuan(share.payable) };
}

/** Nothing is said of a household while there is nothing to sign. */
const signedCell = (signing: SigningState): Pick<PictureCell, 'kind' | 'word'> =>
  signing === 'notIssued'
    ? { kind: 'plain' }
    : { kind: signingKind(signing), word: signingText.states[signing] };

function problemIn({ area, owners }: Household): Pick<PictureCell, 'kind' | 'word' | 'note'> {
  if (area === null) return { kind: 'problem', word: pictureText.noArea };
  if (owners.length === 0) return { kind: 'problem', word: pictureText.noOwner };
  return { kind: 'plain' };
}
