import { area } from '../../src/domain/building/area';
import type { HouseholdId } from '../../src/domain/building/household';
import { OPINION_STATES, type OpinionState } from '../../src/domain/consent/effective-opinions';
import { decimalText } from '../../src/domain/kernel/ratio';
import { fen } from '../../src/domain/money/fen';
import type { HouseholdInput } from '../../src/domain/project/command';
import type { ConsentView } from '../../src/domain/project/consent-view';
import type { Project } from '../../src/domain/project/project';
import type { ProjectState } from '../../src/domain/project/state';
import type { PictureView } from '../../src/shell/picture/picture-floors';
import { blank, COEFFICIENTS, carryOut, OPEN } from '../builders/project';

/** A building to draw: how tall and wide, with everyday words or with the longest there are, in a column of so many px. */
export type BuildingSpec = {
  readonly storeys: number;
  readonly flats: number;
  readonly words: 'usual' | 'long';
  readonly view: PictureView;
  readonly variant: 'full' | 'mini';
  readonly width: string;
};

const LONG_ROOM = '负二层商铺B-12';

/** Every answer in turn, so that each stands beside each. */
export const answersOf = ({ households }: ProjectState): ConsentView['opinionOf'] =>
  new Map(
    households.map(({ id }, index) => [
      id,
      answered(id, OPINION_STATES[index % OPINION_STATES.length] ?? 'pending'),
    ]),
  );

const answered = (household: HouseholdId, state: OpinionState) => ({
  ...{ household, state, otherReading: state, entry: null, condition: null, history: [], late: [] },
});

const made = new Map<string, Project>();

/** A project with that building, its figures reckoned by the app itself; for 有问题 some households lack what they need. */
export function projectFor({ storeys, flats, words, view }: BuildingSpec): Project {
  const isWhole = view !== 'problems';
  const key = `${storeys}×${flats} ${words} ${isWhole}`;
  const known = made.get(key);
  if (known) return known;
  const project = inhabited(storeys, flats, words, isWhole);
  const drawn = isWhole ? priced(project, words) : project;
  made.set(key, drawn);
  return drawn;
}

function inhabited(storeys: number, flats: number, words: BuildingSpec['words'], isWhole: boolean): Project {
  const isLong = words === 'long';
  const opened = carryOut(blank(), {
    ...OPEN,
    shape: { storeys, flatsPerFloor: flats, ground: 'homes', hasBasement: isLong, entry: 'halfLanding' },
  });
  const rows = opened.state.households.map(
    ({ id, room }, index): HouseholdInput => ({
      id,
      room: isLong && index === 0 ? LONG_ROOM : room,
      owners: isWhole || index % 3 > 0 ? ['欧阳桂英'] : [],
      ...(isWhole || index % 3 !== 1
        ? { area: area(8_642 + (index % 9) * 1_137), areaSource: 'register' }
        : {}),
    }),
  );
  return carryOut(opened, { kind: 'enterHouseholds', way: 'pasted', rows });
}

function priced(project: Project, words: BuildingSpec['words']): Project {
  const { households, shape } = project.state;
  const each = words === 'long' ? 123_456_789 : 4_515_100;
  const first = households.find(({ floor }) => floor === 1);
  const costed = carryOut(project, {
    kind: 'setCosts',
    costs: [{ id: 'all', label: '总价', amount: fen(each * households.length) }],
    funding: [],
  });
  return carryOut(costed, {
    kind: 'setProposal',
    proposal: {
      ...COEFFICIENTS,
      basis: { kind: 'coefArea', table: coefficients(shape.storeys) },
      optIns: first ? [{ kind: 'gift', household: first.id, amount: fen(each) }] : [],
      unit: words === 'long' ? 'fen' : 'yuan',
    },
  });
}

const coefficients = (storeys: number) =>
  Object.fromEntries(
    [-1, ...Array.from({ length: storeys }, (_, index) => index + 1)].map((floor) => [
      String(floor),
      decimalText(floor < 1 ? '0.5' : (0.5 + floor * 0.05).toFixed(2)),
    ]),
  );
