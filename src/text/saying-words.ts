import { isTermKey } from '../domain/agreement/terms';
import type { FactBody, HouseholdEntry } from '../domain/log/fact-body';
import type { Recorded } from '../domain/log/log';
import { fen } from '../domain/money/fen';
import type { HouseholdField, Topic } from '../domain/project/merging/topics';
import { dayText, squareMetres, yuan } from './format';
import { ruleName } from './rule-name';
import { consentText } from './zh-cn/consent';
import { disagreementText as words } from './zh-cn/disagreements';
import { householdsText } from './zh-cn/households';
import { placeText } from './zh-cn/place';
import { provisionsText } from './zh-cn/provisions';
import { TERM_NAMES } from './zh-cn/term-names';

/** What a topic is called: 301 的面积. */
export function topicTitle(topic: Topic, roomOf: (household: string) => string): string {
  switch (topic.kind) {
    case 'household':
      return words.fieldOf(roomOf(topic.household), words.fields[topic.field]);
    case 'opinion':
      return words.opinionOf(roomOf(topic.household));
    case 'signing':
      return words.signingOf(roomOf(topic.household));
    case 'proposal':
      return words.proposal(topic.name);
    case 'objection':
      return words.objection;
    case 'term':
      return words.term(isTermKey(topic.key) ? TERM_NAMES[topic.key].label : topic.key);
    default:
      return words.topics[topic.kind];
  }
}

/** What a fact says about a topic, in words that can be compared side by side. */
export function sayingWords(topic: Topic, { fact: { body }, details }: Recorded): string {
  const said = topic.kind === 'household' ? entryWords(body, topic, details) : bodyWords(topic, body);
  return said === '' ? words.nothing : said;
}

function bodyWords(topic: Topic, body: FactBody): string {
  switch (body.kind) {
    case 'placeDescribed':
      return Object.values(body.place)
        .filter((part) => part !== '')
        .join(' ');
    case 'shapeCorrected':
      return placeText.entries[body.shape.entry];
    case 'costsSet':
      return words.costs(
        yuan(fen(body.costs.reduce((sum, { amount }) => sum + amount, 0))),
        body.funding.length,
      );
    case 'proposalSet':
      return words.shared(ruleName(body.proposal));
    case 'proposalAdopted':
      return words.proposal(body.name);
    case 'opinionRecorded':
      return (
        consentText.answersDone[body.opinion.answer] +
        (body.opinion.ceiling === undefined ? '' : words.ceiling(yuan(body.opinion.ceiling)))
      );
    case 'opinionWithdrawn':
      return words.withdrawn;
    case 'signingRecorded':
      return words.signedOn(dayText(body.signing.on));
    case 'signingWithdrawn':
      return words.signingWithdrawn;
    case 'countingSet':
      return words.counting(
        words.counted[body.counting.consentsNotPaying],
        words.counted[body.counting.notBlocking],
      );
    case 'provisionsSet':
      return [
        provisionsText.merges[body.provisions.mergeRule],
        words.occupied(body.provisions.occupied.length),
      ].join('，');
    case 'noticePosted':
      return words.notice(dayText(body.notice.postedOn), body.notice.length.days);
    case 'objectionSettled':
      return words.outcomes[body.settlement.outcome];
    case 'termsSet':
      return topic.kind === 'term' ? (body.terms[topic.key] ?? '') : '';
    default:
      return '';
  }
}

function entryWords(
  body: FactBody,
  { household, field }: { readonly household: string; readonly field: HouseholdField },
  details: Recorded['details'],
): string {
  const entry =
    body.kind === 'householdsEntered' ? body.entries.find(({ id }) => id === household) : undefined;
  if (!entry) return '';
  const ownerNames = (entry.owners ?? []).map(
    (owner) => details.find(({ digest }) => digest === owner.details)?.values['name'] ?? '',
  );
  return field === 'owners' ? ownerNames.join('、') : fieldWords(entry, field);
}

function fieldWords(entry: HouseholdEntry, field: Exclude<HouseholdField, 'owners'>): string {
  const { room = '', floor, use, area, areaSource, title } = entry;
  const said: Readonly<Record<typeof field, string | undefined>> = {
    room,
    floor: floor === undefined ? undefined : words.floor(floor),
    use: use && householdsText.uses[use],
    area: area ? words.area(squareMetres(area)) : undefined,
    areaSource: areaSource && householdsText.sources[areaSource],
    title: title && words.titles[title],
  };
  return said[field] ?? '';
}
