import type { Household } from '../../domain/building/household';
import { err, ok, type Result } from '../../domain/kernel/result';
import type { HouseholdInput } from '../../domain/project/command';
import { parseArea, visibleText } from '../../text/parse';
import { householdsText } from '../../text/zh-cn/households';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { type Column, sourceOf } from './columns';
import { namesIn } from './names';

/** What was typed or pasted about one household, by column. */
export type Texts = Readonly<Partial<Record<Column, string>>>;

/** The part of a household that could be read, and a sentence for each cell that could not. */
export type Entry = {
  readonly input: HouseholdInput;
  readonly faults: Readonly<Partial<Record<Column, string>>>;
};

/** Reads the cells of one household. `owners` are the names it has now, the owner first. */
export function readEntry({ id }: Pick<Household, 'id'>, owners: readonly string[], texts: Texts): Entry {
  const named = readNames(owners, texts);
  const read: readonly (readonly [Column, Result<Partial<HouseholdInput>, string>])[] = [
    ...(texts.room === undefined ? [] : [['room', ok({ room: roomText(texts.room) })] as const]),
    ...named,
    ...(texts.area === undefined ? [] : [['area', readArea(texts.area)] as const]),
    ...(texts.source === undefined ? [] : [['source', readSource(texts.source)] as const]),
    ...(texts.phone === undefined
      ? []
      : [['phone', readPhone(texts.phone, ownersAfter(owners, named))] as const]),
  ];
  return {
    input: Object.assign({ id }, ...read.map(([, part]) => (part.ok ? part.value : {}))),
    faults: Object.fromEntries(read.flatMap(([column, part]) => (part.ok ? [] : [[column, part.error]]))),
  };
}

/** A room number as the list keeps it: half-width digits, without 室 behind them. */
export const roomText = (text: string): string =>
  visibleText(text)
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/(\d)室$/, '$1');

type Part = readonly [Column, Result<Partial<HouseholdInput>, string>];

/** Owner and co-owners are one list of names; either cell may hold several. */
function readNames(owners: readonly string[], { owner, coOwners }: Texts): readonly Part[] {
  if (owner === undefined && coOwners === undefined) return [];
  const first = owner === undefined ? owners.slice(0, 1) : namesIn(visibleText(owner));
  const rest = coOwners === undefined ? owners.slice(1) : namesIn(visibleText(coOwners));
  if (first.length === 0 && rest.length > 0 && owner === undefined) {
    return [['coOwners', err(householdsText.ownerFirst)]];
  }
  const names = [...new Set([...first, ...rest])];
  if (names.some((name) => name.includes('*'))) return [['owner', err(householdsText.maskedName)]];
  const isLong = names.some((name) => name.length > LONGEST_NAME);
  return [['owner', isLong ? err(householdsText.nameTooLong(LONGEST_NAME)) : ok({ owners: names })]];
}

/** The longest that papers have room for; work units (单位) have long ones. */
const LONGEST_NAME = 60;

const ownersAfter = (owners: readonly string[], parts: readonly Part[]): readonly string[] =>
  parts.flatMap(([, part]) => (part.ok && part.value.owners ? [part.value.owners] : [])).at(0) ?? owners;

function readArea(text: string): Result<Partial<HouseholdInput>, string> {
  if (text.trim() === '') return ok({ area: null });
  const parsed = parseArea(text);
  return parsed.ok ? ok({ area: parsed.value }) : err(parseErrorText(parsed.error, householdsText.areaWords));
}

function readSource(text: string): Result<Partial<HouseholdInput>, string> {
  const areaSource = text.trim() === '' ? 'unknown' : sourceOf(text.trim());
  return areaSource === null ? err(householdsText.sourceShape) : ok({ areaSource });
}

/** A phone belongs to the owner as a person, so there has to be one. */
function readPhone(text: string, owners: readonly string[]): Result<Partial<HouseholdInput>, string> {
  const phone = visibleText(text).normalize('NFKC').trim();
  if (phone === '') return ok(owners.length === 0 ? {} : { phone });
  if (!/^[\d+()\- 转/]{3,40}$/.test(phone)) return err(householdsText.phoneShape);
  return owners.length === 0 ? err(householdsText.ownerFirst) : ok({ phone });
}
