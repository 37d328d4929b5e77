import { area } from '../../src/domain/building/area';
import type { HouseholdId } from '../../src/domain/building/household';
import { day } from '../../src/domain/kernel/day';
import { decimalText } from '../../src/domain/kernel/ratio';
import { deviceId, projectId } from '../../src/domain/log/fact';
import { fen } from '../../src/domain/money/fen';
import type { Command, Refusal } from '../../src/domain/project/command';
import { decide } from '../../src/domain/project/decide';
import { type Supplies, stamp } from '../../src/domain/project/draft';
import { extend, noProject, type Project } from '../../src/domain/project/project';
import type { Proposal } from '../../src/domain/proposal/proposal';

/** Ids and salts that count, so that a test says the same thing every time. */
export function countedSupplies(prefix = 'N'): Supplies {
  let count = 0;
  const next = (): string => {
    count += 1;
    return `${prefix}${count}`;
  };
  return { newId: next, newSalt: next };
}

export const PLACE = {
  estate: '向阳小区',
  building: '5 号楼',
  stairwell: '2 单元',
  city: '长春市',
  community: '和顺社区',
  contact: '老赵 13800001111',
};

export const OPEN: Extract<Command, { kind: 'openStairwell' }> = {
  kind: 'openStairwell',
  place: PLACE,
  jurisdiction: 'CN',
  shape: { storeys: 3, flatsPerFloor: 2, ground: 'homes', hasBasement: false, entry: 'level' },
  sample: null,
};

const DEVICE = deviceId('TESTDEV1');
let supplies = countedSupplies();

/** The project after a command that must go through. */
export function carryOut(project: Project, command: Command, device = DEVICE): Project {
  const decision = decide(project, command, supplies);
  if (!decision.ok) throw new Error(`${command.kind} was refused: ${decision.error.kind}`);
  return extend(project, stamp(project, decision.value, { device, at: '2026-11-24T01:00:00.000Z' }));
}

/** Why a command is refused; `null` if it goes through. */
export function refusalOf(project: Project, command: Command): Refusal | null {
  const decision = decide(project, command, supplies);
  return decision.ok ? null : decision.error;
}

/** A project before its first fact; ids count from one again, whatever other tests have built. */
export function blank(): Project {
  supplies = countedSupplies();
  return noProject(projectId('P1'));
}

export const opened = (): Project => carryOut(blank(), OPEN);

export function idOf({ state }: Project, room: string): HouseholdId {
  const household = state.households.find((each) => each.room === room);
  if (!household) throw new Error(`No room ${room}.`);
  return household.id;
}

export const COEFFICIENTS: Proposal = {
  name: 'A',
  preset: null,
  basis: { kind: 'coef', table: { '2': decimalText('1'), '3': decimalText('2') } },
  exemptFloors: [1],
  exemptHouseholds: [],
  optIns: [],
  compensation: [],
  unit: 'yuan',
  roundMode: 'hamilton',
};

/** Six flats with owners and 80 m² each; 60,000 yuan to share by 1 : 2 over floors 2 and 3. */
export function settled(): Project {
  const start = opened();
  const entered = carryOut(start, {
    kind: 'enterHouseholds',
    way: 'pasted',
    rows: start.state.households.map(({ id, room }) => ({
      id,
      owners: [`业主${room}`],
      area: area(8000),
      areaSource: 'register',
    })),
  });
  const priced = carryOut(entered, {
    kind: 'setCosts',
    costs: [{ id: 'all', label: '总价', amount: fen(7_000_000) }],
    funding: [{ id: 'sub', label: '补贴', mode: 'deducted', kind: 'fixed', amount: fen(1_000_000) }],
  });
  return carryOut(priced, { kind: 'setProposal', proposal: COEFFICIENTS });
}

type Input = Extract<Command, { kind: 'recordOpinion' }>['input'];

export const opinionOn = (
  project: Project,
  room: string,
  answer: Input['answer'] = 'consentsAndPays',
  rest: Partial<Input> = {},
): Command => ({
  kind: 'recordOpinion',
  input: {
    household: idOf(project, room),
    answer,
    signer: { kind: 'owner' },
    on: day('2026-11-20'),
    channel: 'doorToDoor',
    words: {},
    ...rest,
  },
});

/** The settled project in which every household consents. */
export function agreed(): Project {
  return ['101', '102', '201', '202', '301', '302'].reduce(
    (project, room) => carryOut(project, opinionOn(project, room)),
    settled(),
  );
}
