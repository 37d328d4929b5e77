import fc from 'fast-check';
import type { PaperHousehold, PaperVote } from '../../src/domain/agreement/content';
import type { Basis, RuleKind } from '../../src/domain/apportionment/rules';
import type { CostDriver, CostItem, Funding } from '../../src/domain/apportionment/scheme';
import { area } from '../../src/domain/building/area';
import {
  AREA_SOURCES,
  HOUSEHOLD_USES,
  householdId,
  personId,
  TITLES,
} from '../../src/domain/building/household';
import { ENTRIES, GROUND_FLOORS } from '../../src/domain/building/shape';
import { CONTACT_OUTCOMES } from '../../src/domain/consent/contact';
import { MERGE_RULES } from '../../src/domain/consent/electorate';
import { OUTCOMES } from '../../src/domain/consent/notice';
import { ANSWERS, CHANNELS, type Signer } from '../../src/domain/consent/opinion';
import { WIDER_VOTES } from '../../src/domain/consent/provisions';
import { day } from '../../src/domain/kernel/day';
import { digest } from '../../src/domain/kernel/digest';
import { decimalText } from '../../src/domain/kernel/ratio';
import { attachDetails } from '../../src/domain/log/attach-details';
import { deviceId, inFoldOrder } from '../../src/domain/log/fact';
import type { FactBody, FactKind } from '../../src/domain/log/fact-body';
import type { Recorded } from '../../src/domain/log/log';
import { type PersonalDetails, personalDetails } from '../../src/domain/log/personal-details';
import { stepId } from '../../src/domain/log/step-id';
import { fen } from '../../src/domain/money/fen';
import type { OptIn, ProposalPart } from '../../src/domain/proposal/proposal';
import { chain } from './chain';

/** Text of every plane, the composed form that the digest takes. */
const text = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 6 }),
    fc.constantFrom('王德顺', '𠮷龘', '"}],', '\\u0000', ''),
  )
  .map((each) => each.normalize('NFC'));
const whole = fc.integer({ min: 0, max: 2 ** 40 });
const floor = fc.integer({ min: -1, max: 33 }).filter((each) => each !== 0);
const money = fc.maxSafeInteger().map(fen);
const squareMetres = fc.integer({ min: 1, max: 1_000_000_000 }).map(area);
const decimal = fc.constantFrom('0', '1.25', '-3', '100', '0.10').map(decimalText);
const date = fc.constantFrom('2026-11-24', '2024-02-29').map(day);
const household = fc.constantFrom('h1', 'h2', 'h-3').map(householdId);
const step = fc.constantFrom('s1', 's2').map(stepId);
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 3 });
const floorKey = floor.map(String);
const tableOf = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(floorKey, value, { maxKeys: 4, noNullPrototype: true });
const table = tableOf(decimal);
const byHousehold = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(household, value, { maxKeys: 3, noNullPrototype: true });
const safeKey = fc.constantFrom('a', 'deposit', '付款');
const words = fc.dictionary(safeKey, text, { maxKeys: 3, noNullPrototype: true });

const details: fc.Arbitrary<PersonalDetails> = fc
  .record({ salt: fc.string(), values: words })
  .map(({ salt, values }) => personalDetails(salt.normalize('NFC'), values));

const kind = <Kind extends string>(value: Kind) => fc.constant(value);
const areaRounding = fc.constantFrom('exact', 'floor1', 'round1');

const BASES: { readonly [Kind in RuleKind]: fc.Arbitrary<Basis<Kind>> } = {
  equal: fc.record({ kind: kind('equal') }),
  area: fc.record({ kind: kind('area'), areaRounding }, { requiredKeys: ['kind'] }),
  coef: fc.record({ kind: kind('coef'), table }),
  coefArea: fc.record({ kind: kind('coefArea'), table, areaRounding }, { requiredKeys: ['kind', 'table'] }),
  floorThenArea: fc.record(
    { kind: kind('floorThenArea'), table, areaRounding },
    { requiredKeys: ['kind', 'table'] },
  ),
  floorThenEqual: fc.record({ kind: kind('floorThenEqual'), table }),
  floorPercent: fc.record(
    {
      kind: kind('floorPercent'),
      table,
      within: fc.constantFrom('equal', 'area'),
      renormalise: fc.boolean(),
    },
    { requiredKeys: ['kind', 'table', 'within'] },
  ),
  householdPercent: fc.record({ kind: kind('householdPercent'), percents: byHousehold(decimal) }),
  steps: fc.record({ kind: kind('steps'), table }),
  arithmetic: fc.record(
    { kind: kind('arithmetic'), c0: decimal, d: decimal, f0: floor, perArea: fc.boolean() },
    { requiredKeys: ['kind', 'c0', 'd', 'f0'] },
  ),
  geometric: fc.record(
    { kind: kind('geometric'), c0: decimal, r: decimal, f0: floor, perArea: fc.boolean() },
    { requiredKeys: ['kind', 'c0', 'r', 'f0'] },
  ),
  height: fc.record({ kind: kind('height'), stopHeightMm: tableOf(fc.integer({ min: 0, max: 90_000 })) }),
  shapley: fc.record(
    { kind: kind('shapley'), standAlone: tableOf(fc.nat().map(fen)), perArea: fc.boolean() },
    { requiredKeys: ['kind', 'standAlone'] },
  ),
  custom: fc.record({ kind: kind('custom'), amounts: byHousehold(fc.nat().map(fen)) }),
  usage: fc.record({ kind: kind('usage'), uses: byHousehold(decimal) }),
};

export const basis: fc.Arbitrary<Basis> = fc.oneof(...Object.values<fc.Arbitrary<Basis>>(BASES));

const driver: fc.Arbitrary<CostDriver> = fc.oneof(
  fc.record({ kind: fc.constantFrom('fixed', 'perStop', 'perHeight') }),
  fc.record({ kind: kind('atStop'), stop: fc.constantFrom(1, 2.5, 7) }),
);
const cost: fc.Arbitrary<CostItem> = fc.record(
  { id: text, label: text, amount: money, contingencyPct: decimal, driver, pool: text },
  { requiredKeys: ['id', 'label', 'amount'] },
);
const mode = fc.constantFrom('deducted', 'refundedLater', 'keptForUpkeep');
const common = { id: text, label: text, mode };
const funding: fc.Arbitrary<Funding> = fc.oneof(
  fc.record({ ...common, kind: kind('fixed'), amount: money }),
  fc.record({ ...common, kind: kind('perStop'), amountPerStop: money, stops: whole }),
  fc.record({ ...common, kind: kind('table'), amounts: tableOf(money), storeys: whole }),
  fc.record(
    {
      ...common,
      kind: kind('percentCapped'),
      pct: decimal,
      base: fc.oneof(fc.constantFrom('gross', 'afterPrevious'), list(text)),
      cap: money,
    },
    { requiredKeys: ['id', 'label', 'mode', 'kind', 'pct', 'base'] },
  ),
  fc.record({ ...common, kind: kind('actualCapped'), items: list(text), cap: money }),
);

const unit = fc.constantFrom('fen', 'yuan', '10yuan', '100yuan');
const optIn: fc.Arbitrary<OptIn> = fc.oneof(
  fc.record({ kind: kind('coefficient'), household, coefficient: decimal }),
  fc.record({ kind: kind('gift'), household, amount: money }),
);
const part: fc.Arbitrary<ProposalPart> = fc.record({
  of: fc.oneof(
    fc.record({ kind: kind('costs'), costs: list(text) }),
    fc.record({ kind: kind('percent'), pct: decimal }),
  ),
  basis,
});
const proposal = fc.record(
  {
    name: text,
    preset: fc.option(text),
    basis,
    parts: list(part),
    exemptFloors: list(floor),
    exemptHouseholds: list(household),
    optIns: list(optIn),
    compensation: list(fc.record({ household, amount: money })),
    unit,
    roundMode: fc.constantFrom('hamilton', 'ceil'),
  },
  {
    requiredKeys: [
      'name',
      'preset',
      'basis',
      'exemptFloors',
      'exemptHouseholds',
      'optIns',
      'compensation',
      'unit',
      'roundMode',
    ],
  },
);

const place = fc.record({
  estate: text,
  building: text,
  stairwell: text,
  city: text,
  community: text,
  contact: text,
});
const shape = fc.record({
  storeys: whole,
  flatsPerFloor: whole,
  ground: fc.constantFrom(...GROUND_FLOORS),
  hasBasement: fc.boolean(),
  entry: fc.constantFrom(...ENTRIES),
});
const use = fc.constantFrom(...HOUSEHOLD_USES);
const areaSource = fc.constantFrom(...AREA_SOURCES);
const title = fc.constantFrom(...TITLES);
const laidOut = list(fc.record({ id: household, room: text, floor, use, seq: whole }));

const signer: fc.Arbitrary<Signer> = fc.oneof(
  fc.record({ kind: fc.constantFrom('owner', 'coOwner') }),
  fc.record({ kind: fc.constantFrom('heir', 'guardian', 'authorised', 'proxy'), documentNumber: text }),
);
const opinion = fc.record(
  {
    id: text,
    household,
    answer: fc.constantFrom(...ANSWERS),
    reason: text,
    ceiling: money,
    signer,
    on: date,
    channel: fc.constantFrom(...CHANNELS),
    recorder: text,
    note: text,
    version: text,
  },
  { requiredKeys: ['id', 'household', 'answer', 'signer', 'on', 'channel', 'version'] },
);
const withdrawal = fc.record(
  { id: text, household, on: date, reason: text, recorder: text, note: text, version: text },
  { requiredKeys: ['id', 'household', 'on', 'version'] },
);

const line = fc.record({ label: text, amount: money });
const paperHousehold: fc.Arbitrary<PaperHousehold> = fc.record({
  id: household,
  room: text,
  floor,
  use,
  title,
  owners: list(text),
  area: fc.option(squareMetres),
  areaSource,
  isParty: fc.boolean(),
  standing: fc.constantFrom('shares', 'exempt', 'fixed', 'notPaying'),
  coefficient: fc.option(text),
  weight: fc.option(text),
  share: money,
  voluntary: money,
  compensation: money,
  payable: money,
  gotOddUnit: fc.boolean(),
  formula: text,
});
const paperVote: fc.Arbitrary<PaperVote> = fc.record({
  asOf: date,
  totalArea: fc.option(squareMetres),
  totalHeads: whole,
  participatingArea: whole,
  participatingHeads: whole,
  consentingArea: whole,
  consentingHeads: whole,
  tests: list(
    fc.record({
      label: text,
      measure: fc.constantFrom('area', 'heads'),
      part: whole,
      whole,
      fraction: fc.tuple(whole, whole),
      comparison: fc.constantFrom('atLeast', 'moreThan'),
      met: fc.boolean(),
    }),
  ),
  answers: list(
    fc.record({
      label: text,
      counts: fc.constantFrom('consents', 'participates', 'absent'),
      households: whole,
      heads: whole,
      area: whole,
    }),
  ),
  met: fc.boolean(),
});
const paperContent = fc.record({
  place,
  isSample: fc.boolean(),
  record: list(text),
  scheme: fc.record({ name: text, version: whole, code: text }),
  issuedOn: fc.option(date),
  storeys: whole,
  costs: list(line),
  funding: list(line),
  gross: money,
  external: money,
  contributions: money,
  compensation: money,
  net: money,
  reserve: money,
  unit,
  rule: fc.record({
    name: text,
    sentences: list(text),
    formula: text,
    totalWeight: fc.option(text),
    tie: list(fc.constantFrom('floorDesc', 'areaDesc', 'seqAsc')),
  }),
  oddUnits: list(text),
  households: list(paperHousehold),
  vote: fc.option(paperVote),
  merging: fc.record({
    rule: fc.constantFrom(...MERGE_RULES),
    crossing: list(fc.record({ one: text, other: text })),
  }),
  terms: words,
});

type Drafted = { readonly body: FactBody; readonly details: readonly PersonalDetails[] };
const bare = <Body extends FactBody>(body: fc.Arbitrary<Body>): fc.Arbitrary<Drafted> =>
  body.map((each) => ({ body: each, details: [] }));

const entries: fc.Arbitrary<Drafted> = fc
  .record({
    way: fc.constantFrom('typed', 'pasted', 'imported'),
    rows: list(
      fc.record(
        { room: text, floor, use, area: fc.option(squareMetres), areaSource, title },
        { requiredKeys: [] },
      ),
    ),
    id: household,
    owners: fc.option(list(details)),
  })
  .map(({ way, rows, id, owners }) => ({
    body: {
      kind: 'householdsEntered',
      way,
      entries: rows.map((row) => ({
        ...row,
        id,
        ...(owners && {
          owners: owners.map(({ digest }) => ({ person: personId('p1'), details: digest })),
        }),
      })),
    },
    details: rows.length > 0 ? (owners ?? []) : [],
  }));

const gate = fc.constantFrom('block', 'warn', 'off');

/** A fact of every kind; a kind that is added to the domain and not here does not compile. */
const BODIES: { readonly [Kind in FactKind]: fc.Arbitrary<Drafted> } = {
  stairwellOpened: bare(
    fc.record({
      kind: kind('stairwellOpened'),
      place,
      jurisdiction: text,
      sample: fc.option(text),
      shape,
      households: laidOut,
    }),
  ),
  placeDescribed: bare(fc.record({ kind: kind('placeDescribed'), place, jurisdiction: text })),
  shapeCorrected: bare(fc.record({ kind: kind('shapeCorrected'), shape })),
  householdsEntered: entries,
  householdsAdded: bare(fc.record({ kind: kind('householdsAdded'), households: laidOut })),
  householdsRemoved: bare(fc.record({ kind: kind('householdsRemoved'), households: list(household) })),
  costsSet: bare(fc.record({ kind: kind('costsSet'), costs: list(cost), funding: list(funding) })),
  proposalSet: bare(fc.record({ kind: kind('proposalSet'), proposal })),
  proposalAdopted: bare(fc.record({ kind: kind('proposalAdopted'), name: text })),
  opinionRecorded: fc.record({ opinion, kept: fc.option(details) }).map(({ opinion: given, kept }) => ({
    body: { kind: 'opinionRecorded', opinion: given, details: kept?.digest ?? null },
    details: kept ? [kept] : [],
  })),
  opinionWithdrawn: fc
    .record({ withdrawal, kept: fc.option(details) })
    .map(({ withdrawal: taken, kept }) => ({
      body: { kind: 'opinionWithdrawn', withdrawal: taken, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  signingRecorded: fc
    .record({
      signing: fc.record({ id: text, household, agreement: text, signer, on: date }),
      kept: fc.option(details),
    })
    .map(({ signing, kept }) => ({
      body: { kind: 'signingRecorded', signing, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  signingWithdrawn: fc
    .record({ taken: fc.record({ id: text, household, on: date }), kept: fc.option(details) })
    .map(({ taken, kept }) => ({
      body: { kind: 'signingWithdrawn', withdrawal: taken, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  contactLogged: fc
    .record({
      contact: fc.record({
        id: text,
        household,
        on: date,
        channel: fc.constantFrom(...CHANNELS),
        outcome: fc.constantFrom(...CONTACT_OUTCOMES),
      }),
      kept: fc.option(details),
    })
    .map(({ contact, kept }) => ({
      body: { kind: 'contactLogged', contact, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  photoKept: fc
    .record({
      photo: fc.record({
        id: text,
        of: fc.oneof(
          fc.record({ kind: kind('opinion'), opinion: text }),
          fc.record({ kind: kind('signing'), signing: text }),
          fc.record({ kind: kind('notice'), postedOn: date }),
        ),
        on: date,
      }),
      kept: details,
    })
    .map(({ photo, kept }) => ({
      body: { kind: 'photoKept', photo, details: kept.digest },
      details: [kept],
    })),
  provisionsSet: bare(
    fc.record({
      kind: kind('provisionsSet'),
      provisions: fc.record({
        mergeRule: fc.constantFrom(...MERGE_RULES),
        noWrittenObjection: gate,
        occupiedOwnerMustAgree: gate,
        occupied: list(household),
        widerVote: fc.constantFrom(...WIDER_VOTES),
      }),
    }),
  ),
  countingSet: bare(
    fc.record({
      kind: kind('countingSet'),
      counting: fc.record({
        consentsNotPaying: fc.constantFrom('consents', 'participates'),
        notBlocking: fc.constantFrom('consents', 'participates', 'absent'),
      }),
    }),
  ),
  noticePosted: bare(
    fc.record({
      kind: kind('noticePosted'),
      notice: fc.record(
        {
          postedOn: date,
          length: fc.record({
            days: fc.integer({ min: 1, max: 90 }),
            kind: fc.constantFrom('calendar', 'working'),
          }),
          places: text,
          calendar: fc.record({ holidays: list(date), workedWeekends: list(date) }),
        },
        { requiredKeys: ['postedOn', 'length', 'places'] },
      ),
    }),
  ),
  objectionRecorded: fc
    .record({
      objection: fc.record({ id: text, household: fc.option(household), on: date, inWriting: fc.boolean() }),
      kept: fc.option(details),
    })
    .map(({ objection, kept }) => ({
      body: { kind: 'objectionRecorded', objection, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  objectionSettled: fc
    .record({
      settlement: fc.record({ objection: text, outcome: fc.constantFrom(...OUTCOMES), on: date }),
      kept: fc.option(details),
    })
    .map(({ settlement, kept }) => ({
      body: { kind: 'objectionSettled', settlement, details: kept?.digest ?? null },
      details: kept ? [kept] : [],
    })),
  termsSet: bare(fc.record({ kind: kind('termsSet'), terms: words })),
  agreementIssued: bare(
    fc.record({
      kind: kind('agreementIssued'),
      agreement: fc.record({ id: text, issuedOn: date, code: text, content: paperContent }),
    }),
  ),
  conflictSettled: bare(
    fc.record({
      kind: kind('conflictSettled'),
      settled: fc.record({
        topic: text,
        kept: text,
        over: list(text),
        opinions: fc.option(fc.record({ kept: text, setAside: list(text) })),
      }),
    }),
  ),
  detailsErased: bare(
    fc.record({ kind: kind('detailsErased'), details: list(fc.constantFrom('1', '2').map(digest)) }),
  ),
  stepUndone: bare(fc.record({ kind: kind('stepUndone'), step })),
  stepRedone: bare(fc.record({ kind: kind('stepRedone'), step })),
};

export const factKinds = Object.keys(BODIES);

const drafted = fc.oneof(...Object.values(BODIES));

/** A log of two devices as a log gives it back: in fold order, every fact with the details it mentions. */
export const aLog: fc.Arbitrary<readonly Recorded[]> = fc
  .tuple(fc.array(drafted, { maxLength: 5 }), fc.array(drafted, { maxLength: 3 }))
  .map(([mine, theirs]) => {
    const own = chain(mine);
    const other = chain(theirs, { device: deviceId('DEV2'), after: own.slice(0, 2) });
    const all = [...own, ...other];
    return attachDetails(
      all.map(({ fact }) => fact).sort(inFoldOrder),
      all.flatMap((each) => each.details),
    );
  });

/** One fact of every kind. */
export const everyKind: fc.Arbitrary<readonly Recorded[]> = fc.tuple(...Object.values(BODIES)).map((all) => {
  const written = chain(all);
  return attachDetails(
    written.map(({ fact }) => fact),
    written.flatMap((each) => each.details),
  );
});
