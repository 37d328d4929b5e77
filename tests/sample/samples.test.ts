import { describe, expect, it } from 'vitest';
import { testsIn } from '../../src/domain/consent/requirement';
import { isIntact } from '../../src/domain/log/fact';
import { consentOf } from '../../src/domain/project/consent-view';
import { moneyOf } from '../../src/domain/project/money-view';
import { openProject } from '../../src/domain/project/project';
import { SAMPLES } from '../../src/sample';
import { changchun } from '../../src/sample/changchun';
import { playSample, sampleProjectId } from '../../src/sample/sample';
import { yanji } from '../../src/sample/yanji';

const play = (sample: (typeof SAMPLES)[number]) =>
  openProject(sampleProjectId(sample.key), playSample(sample));

describe.each(SAMPLES)('sample $key', (sample) => {
  it('is the same document every time it is played, every fact intact', () => {
    expect(playSample(sample)).toEqual(playSample(sample));
    expect(playSample(sample).every(({ fact }) => isIntact(fact))).toBe(true);
  });

  it('says that it is a sample, and every household has owner, area and share', () => {
    const { state } = play(sample);
    expect(state.sample).toBe(sample.key);
    expect(state.households.every(({ owners, area }) => owners.length > 0 && area !== null)).toBe(true);
    expect(moneyOf(state).kind).toBe('ready');
  });
});

describe('长春首例', () => {
  const { state } = play(changchun);
  const money = moneyOf(state);
  const payable = (room: string) => {
    const id = state.households.find((each) => each.room === room)?.id;
    return id && money.kind === 'ready' ? money.shareOf.get(id)?.payable : undefined;
  };

  it('has floors one and two exempt, and two ground-floor households giving of their own accord', () => {
    expect(['101', '102', '201', '202'].map(payable)).toEqual([300_000, 600_000, 0, 0]);
  });

  it('shares the rest by area times floor coefficient, 420,000 yuan in all', () => {
    expect(['301', '302', '401', '402', '501', '502', '601', '602', '701', '702'].map(payable)).toEqual(
      [28_220, 23_155, 36_686, 30_102, 45_151, 37_049, 53_617, 43_995, 62_083, 50_942].map(
        (yuan) => yuan * 100,
      ),
    );
    const sum = state.households.reduce((total, { room }) => total + (payable(room) ?? 0), 0);
    expect(sum).toBe(42_000_000);
  });

  it('stands one consent short, with participation the thing that is missing', () => {
    const { vote } = consentOf(state);
    expect(vote?.outlook.missing).toMatchObject({ kind: 'some', size: 1, anyWill: true });
    expect(vote && testsIn(vote.outlook.finding).map(({ met }) => met)).toEqual([false, false, true, true]);
    expect(vote?.electorate.heads).toBe(13);
  });

  it('shows an answer that was given for an earlier version', () => {
    const id = state.households.find(({ room }) => room === '701')?.id;
    expect(id && consentOf(state).opinionOf.get(id)?.state).toBe('stale');
  });
});

it('延吉 2020 comes out as it was published, to the yuan', () => {
  const { state } = play(yanji);
  const money = moneyOf(state);
  const byFloor = [1, 2, 3, 4, 5, 6, 7].map((floor) =>
    state.households
      .filter((each) => each.floor === floor)
      .map(({ id }) => (money.kind === 'ready' ? (money.shareOf.get(id)?.payable ?? 0) / 100 : undefined)),
  );
  expect(byFloor).toEqual([0, 0, 20_000, 28_000, 36_000, 44_000, 52_000].map((yuan) => [yuan, yuan]));
});
