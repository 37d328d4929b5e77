import { expect, test } from 'vitest';
import { cardOf } from '../../src/card/card-of';
import { day } from '../../src/domain/kernel/day';
import { consentOf } from '../../src/domain/project/consent-view';
import { moneyOf } from '../../src/domain/project/money-view';
import { openProject } from '../../src/domain/project/project';
import { amountRows } from '../../src/features/meeting/amount-rows';
import { opinionRows } from '../../src/features/opinions/rows';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { comparisonOf } from '../../src/shell/comparison';
import { pictureFloors } from '../../src/shell/picture/picture-floors';
import { paperContentOf } from '../../src/text/paper-content';
import { cardText } from '../../src/text/zh-cn/card';

const sample = openProject(sampleProjectId('changchun'), playSample(changchun)).state;
const home = sample.households.find(({ room }) => room === '401');
if (home === undefined) throw new Error('The sample has a room 401.');
const { id } = home;
const state = {
  ...sample,
  proposals: sample.proposals.map((each) =>
    each.name === sample.adopted ? { ...each, nonPayers: [id] } : each,
  ),
};
const money = moneyOf(state);
if (money.kind !== 'ready') throw new Error(money.kind);

test('a household that does not pay for now is nowhere called exempt', () => {
  const { opinionOf } = consentOf(state);
  const cells = pictureFloors(state, 'amounts', opinionOf).flatMap((floor) => floor.cells);
  const [row] = amountRows(state.households, [4], money, money);
  const compared = comparisonOf(state).rows.find(({ household }) => household === id);
  expect(cells.find((each) => each.id === id)?.note).toBe('暂不出资');
  expect(row?.cells.find(({ household }) => household === id)?.text).toBe('暂不出资');
  expect(compared?.cells.map(({ text }) => text)).toEqual(['45,151', '暂不出资', '30,825']);
  expect(opinionRows(state).find(({ household }) => household.id === id)?.payable).toBe('暂不出资');
});

test('its card says so, and shows its floor with the coefficient and the share of those who pay', () => {
  const content = paperContentOf(state, { asOf: day('2026-11-25'), issuedOn: null });
  if (!content.ok) throw new Error('The sample has papers.');
  const paper = content.value.households.find((each) => each.id === id);
  if (paper === undefined) throw new Error('Every household is on the papers.');
  const card = cardOf(content.value, paper);
  expect(cardText.nothing(card.standing)).toBe('您家暂不出资，以后要用再补交');
  const fourth = card.floors.find(({ floor }) => floor === 4);
  expect(fourth).toMatchObject({ coefficient: '1.3' });
  expect(fourth?.least).toBe(fourth?.most);
  expect(fourth?.least).toBeGreaterThan(0);
});
