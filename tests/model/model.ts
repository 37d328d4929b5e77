import type { Answer } from '../../src/domain/consent/opinion';
import { q, slowRound } from '../oracle/shares';

export const ROOMS = ['101', '102', '201', '202', '301', '302'] as const;
export type Room = (typeof ROOMS)[number];

/** What somebody may do, as the model and the app are both told it. Money in fen, areas in 0.01 m². */
export type Deed =
  | { readonly kind: 'measure'; readonly areas: Readonly<Partial<Record<Room, number>>> }
  | { readonly kind: 'price'; readonly cost: number; readonly subsidy: number }
  | { readonly kind: 'scheme'; readonly unit: 'fen' | 'yuan' | '100yuan' }
  | { readonly kind: 'answer'; readonly room: Room; readonly answer: Answer }
  | { readonly kind: 'withdraw'; readonly room: Room }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' };

type Told = { readonly room: Room; readonly answer: Answer | null; readonly about: string };

/** What is settled at one moment; opinions know what they were said about. */
export type Held = {
  readonly areas: Readonly<Partial<Record<Room, number>>>;
  readonly cost: number;
  readonly subsidy: number;
  readonly unit: 'fen' | 'yuan' | '100yuan' | null;
  readonly told: readonly Told[];
};

/** Three floors of two flats; floors two and three pay 1 : 2 per flat. Whole moments, where the app keeps facts. */
export type Model = { past: readonly Held[]; now: Held; future: readonly Held[] };

export const NOTHING: Held = { areas: {}, cost: 0, subsidy: 0, unit: null, told: [] };

/** Does a deed; says whether it goes through. */
export function act(model: Model, deed: Deed): boolean {
  const { past, now, future } = model;
  if (deed.kind === 'undo') return move(model, past.at(-1), past.slice(0, -1), [now, ...future]);
  if (deed.kind === 'redo') return move(model, future[0], [...past, now], future.slice(1));
  const next = after(now, deed);
  return move(model, JSON.stringify(next) === JSON.stringify(now) ? undefined : next, [...past, now], []);
}

function move(model: Model, to: Held | undefined, past: readonly Held[], future: readonly Held[]): boolean {
  if (to === undefined) return false;
  Object.assign(model, { past, now: to, future });
  return true;
}

function after(now: Held, deed: Exclude<Deed, { kind: 'undo' | 'redo' }>): Held {
  switch (deed.kind) {
    case 'measure':
      return { ...now, areas: inOrder({ ...now.areas, ...deed.areas }) };
    case 'price':
      return { ...now, cost: deed.cost, subsidy: deed.subsidy };
    case 'scheme':
      return { ...now, unit: deed.unit };
    case 'answer':
      return { ...now, told: [...now.told, { ...pick(deed), about: contentOf(now) }] };
    case 'withdraw':
      return now.told.filter(({ room }) => room === deed.room).at(-1)?.answer
        ? { ...now, told: [...now.told, { room: deed.room, answer: null, about: contentOf(now) }] }
        : now;
  }
}

const pick = ({ room, answer }: Extract<Deed, { kind: 'answer' }>) => ({ room, answer });

const inOrder = (areas: Held['areas']): Held['areas'] =>
  Object.fromEntries(
    ROOMS.flatMap((room) => (areas[room] === undefined ? [] : [[room, areas[room]] as const])),
  );

/** What an answer is about: whatever changes a share. Before there is a scheme, the idea itself. */
const contentOf = ({ areas, cost, subsidy, unit }: Held): string =>
  unit === null ? '' : JSON.stringify({ areas, cost, subsidy, unit });

const UNITS = { fen: 1, yuan: 100, '100yuan': 10_000 } as const;

/** What each flat pays and what rounding collects beyond the total, reckoned slowly; `null` before everything is known. */
export function shares(now: Held): { readonly pays: readonly number[]; readonly reserve: number } | null {
  const isReady = now.unit !== null && now.cost > now.subsidy && ROOMS.every((room) => now.areas[room]);
  if (!isReady || now.unit === null) return null;
  const unit = UNITS[now.unit];
  const net = now.cost - now.subsidy;
  const units = Math.ceil(net / unit);
  const quotas = ROOMS.map((room) => q(units * Math.max(0, Number(room[0]) - 1), 6));
  const isBefore = (a: number, b: number): boolean => rank(now, a) < rank(now, b);
  const pays = slowRound(quotas, BigInt(units), isBefore).map((each) => Number(each) * unit);
  return { pays, reserve: units * unit - net };
}

/** Who gets an odd unit first: the higher floor, the larger flat, the earlier in the list; as one number. */
function rank({ areas }: Held, index: number): number {
  const room = ROOMS[index] ?? '101';
  return -Number(room[0]) * 1e12 - (areas[room] ?? 0) * 10 + index;
}

/** Flats whose latest answer about what now holds, since a withdrawal, is a consent. */
export function consenting(now: Held): readonly Room[] {
  const content = contentOf(now);
  return ROOMS.filter((room) => {
    const own = now.told.filter((each) => each.room === room);
    const since = own.slice(own.map(({ answer }) => answer).lastIndexOf(null) + 1);
    return since.filter(({ about }) => about === content).at(-1)?.answer === 'consentsAndPays';
  });
}
