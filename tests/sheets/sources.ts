import { apportion } from '../../src/domain/apportionment/apportion';
import type { Scheme } from '../../src/domain/apportionment/scheme';
import { day } from '../../src/domain/kernel/day';
import { moneyOf } from '../../src/domain/project/money-view';
import type { Project } from '../../src/domain/project/project';
import type { SharesSource } from '../../src/sheets/apportionment/source';
import { paperContentOf } from '../../src/text/paper-content';
import { aPaperContent, aPaperHousehold } from '../builders/paper-content';

const DAY = day('2026-11-23');

/** What the table of a project's scheme is made of. */
export function sourceOf({ state }: Project): SharesSource {
  const content = paperContentOf(state, { asOf: DAY, issuedOn: null });
  const money = moneyOf(state);
  if (!content.ok || money.kind !== 'ready') throw new Error('The project has shares.');
  return { content: content.value, scheme: money.scheme, printedOn: DAY };
}

/** The same for a scheme by itself, with rooms that are named after their households. */
export function sourceOfScheme(scheme: Scheme): SharesSource {
  const outcome = apportion(scheme);
  if (!outcome.ok) throw new Error('The scheme has shares.');
  const { gross, external, contributions, compensation, net, reserve, unit, costs, funding, shares } =
    outcome.value;
  const households = scheme.households.map(({ id, floor, area, kind }, place) => {
    const share = shares[place];
    if (share === undefined) throw new Error('Every household has a share.');
    return aPaperHousehold({
      ...{ id, floor, area, use: kind, room: id, coefficient: null, weight: null },
      standing: share.standing,
      share: share.amount,
      voluntary: share.contribution,
      compensation: share.compensation,
      payable: share.payable,
    });
  });
  const content = aPaperContent({
    ...{ gross, external, contributions, compensation, net, reserve, unit, households, oddUnits: [] },
    costs: costs.map(({ label, total }) => ({ label, amount: total })),
    funding: funding
      .filter(({ mode }) => mode === 'deducted')
      .map(({ label, amount }) => ({ label, amount })),
  });
  return { content, scheme, printedOn: DAY };
}
