import type { Conceded } from '../../domain/apportionment/negotiation/concession';
import type { Household, HouseholdId } from '../../domain/building/household';
import { spanOf } from '../../domain/project/difference';
import { floorsText } from '../floors';
import { figures } from '../format';
import { whyText } from '../zh-cn/why';

/** One concession as people say it: `201 少出 2,000，由 4–6 层 9 户各多出 222～223`. */
export function concededText({ concession, lines }: Conceded, households: readonly Household[]): string {
  const changes = lines.slice(1).filter(({ change }) => change > 0);
  const span = spanOf(changes.map(({ change }) => change));
  const payers = namedTogether(
    changes.map(({ household }) => household),
    households,
  );
  const room = households.find(({ id }) => id === concession.household)?.room ?? concession.household;
  const more = span === null ? '' : whyText.span(figures(span.least), figures(span.most));
  return whyText.conceded(room, figures(concession.amount), payers, more, changes.length === 1);
}

/** Up to three households by room; more by floor where they are all the payers of their floors, else by room. */
function namedTogether(payers: readonly HouseholdId[], households: readonly Household[]): string {
  const named = households.filter(({ id }) => payers.includes(id));
  const floors = new Set(named.map(({ floor }) => floor));
  const isWholeFloors = households.every(({ id, floor }) => !floors.has(floor) || payers.includes(id));
  return named.length > 3 && isWholeFloors
    ? whyText.payersByFloor(floorsText(named.map(({ floor }) => floor)), named.length)
    : named.map(({ room }) => room).join('、') + (named.length > 1 ? whyText.payerCount(named.length) : '');
}
