import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { useLocation } from 'wouter';
import { moneyOf } from '../../../src/domain/project/money-view';
import { MeetingPage } from '../../../src/features/meeting/MeetingPage';
import { changchun } from '../../../src/sample/changchun';
import { frameText } from '../../../src/text/zh-cn/frame';
import { meetingText } from '../../../src/text/zh-cn/meeting';
import { schemeText } from '../../../src/text/zh-cn/scheme';
import { uiText } from '../../../src/text/zh-cn/ui';
import { renderInSample } from '../../builders/sample-screen';
import { renderInProject } from '../../builders/screen';

/** The meeting at whatever page its address names. */
const AtAddress = () => {
  const [address] = useLocation();
  return <MeetingPage page={/meet\/(\d)/.exec(address)?.[1] ?? null} />;
};

const open = () => renderInSample(changchun, () => <AtAddress />);
const { tries, save, leave, pages } = meetingText;
const turnTo = (page: string): void => void fireEvent.keyDown(document.body, { key: page });
const heading = (): string => screen.getByRole('heading', { level: 1 }).textContent ?? '';
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(1280);
  return () => vi.restoreAllMocks();
});

describe('pages of the meeting', () => {
  test('are turned by arrows, space, a pointer’s keys and by number, and stop at either end', async () => {
    await open();
    const pageAfter = (key: string): string => {
      fireEvent.keyDown(document.body, { key });
      return heading();
    };
    expect(heading()).toBe(pages[0]);
    expect(pageAfter('ArrowRight')).toBe(pages[1]);
    expect(pageAfter(' ')).toBe(pages[2]);
    expect(pageAfter('PageDown')).toBe(pages[3]);
    expect(pageAfter('5')).toBe(pages[4]);
    expect(pageAfter('ArrowRight')).toBe(pages[4]);
    expect(pageAfter('PageUp')).toBe(pages[3]);
    expect(pageAfter('1')).toBe(pages[0]);
    expect(pageAfter('ArrowLeft')).toBe(pages[0]);
  });

  test('stay where they are while somebody types a figure', async () => {
    await open();
    turnTo('2');
    const box = screen.getByRole('textbox', { name: tries.kinds.price });
    fireEvent.keyDown(box, { key: '3' });
    fireEvent.keyDown(box, { key: 'ArrowRight' });
    expect(heading()).toBe(pages[1]);
  });

  test('show nobody’s name and nobody’s answer until somebody turns them on', async () => {
    const { container, state } = await open();
    const names = [...state().persons.values()].flatMap(({ name }) => name ?? []);
    for (const page of ['1', '2', '3', '4', '5']) {
      turnTo(page);
      for (const name of names) expect(container.textContent).not.toContain(name);
      expect(screen.queryByRole('img', { name: /不同意/ })).toBeNull();
    }
    await userEvent.click(
      screen.getByRole('checkbox', { name: new RegExp(meetingText.missing.showOpinions) }),
    );
    expect(screen.getByRole('img', { name: /201 室，不同意/ })).toBeTruthy();
  });

  test('explain one household, whichever is picked', async () => {
    await open();
    turnTo('4');
    expect(screen.getByText('¥62,083')).toBeTruthy();
    await userEvent.selectOptions(screen.getByLabelText(meetingText.why.household), '502');
    expect(screen.getByText('¥37,049')).toBeTruthy();
  });

  test('are read in the hand on a phone, at the chosen size of type, with every floor', async () => {
    vi.spyOn(document.documentElement, 'clientWidth', 'get').mockReturnValue(390);
    await open();
    expect(screen.getByText(meetingText.held)).toBeTruthy();
    expect(document.documentElement.dataset['textSize']).not.toBe('projector');
    turnTo('2');
    expect(screen.getByText('¥62,083')).toBeTruthy();
    expect(screen.queryByText(meetingText.blackGround)).toBeNull();
  });

  test('lead to the scheme while there are no figures', async () => {
    await renderInProject(<MeetingPage page={null} />);
    expect(screen.getByText(meetingText.notYet)).toBeTruthy();
  });
});

describe('what if', () => {
  test('shows the new figures at once and writes nothing', async () => {
    const { state } = await open();
    const recorded = state();
    turnTo('2');
    await press(`${uiText.stepUp(tries.kinds.price)} ${tries.step}`);
    expect(screen.getByText('63,594', { exact: false })).toBeTruthy();
    expect(screen.getByText('总价 520,000 → 530,000')).toBeTruthy();
    expect(state()).toBe(recorded);
  });

  test('takes back everything that was tried by one press', async () => {
    await open();
    turnTo('2');
    await press(tries.glassStep);
    await userEvent.click(screen.getByRole('radio', { name: tries.kinds.subsidy }));
    await press(`${uiText.stepDown(tries.kinds.subsidy)} ${tries.step}`);
    await userEvent.click(screen.getByRole('radio', { name: tries.kinds.figures }));
    await press(uiText.stepUp(tries.ofFloor('7 层', schemeText.figures.coefficient)));
    expect(screen.queryByText('¥62,083')).toBeNull();
    await press(tries.restore);
    expect(screen.getByText('¥62,083')).toBeTruthy();
    expect(screen.queryByRole('button', { name: tries.restore })).toBeNull();
  });

  test('takes typed figures, and says what is wrong with one that is none', async () => {
    await open();
    turnTo('2');
    const box = screen.getByRole('textbox', { name: tries.kinds.price });
    await userEvent.clear(box);
    await userEvent.type(box, '55万{Enter}');
    expect(screen.getByText('总价 520,000 → 550,000')).toBeTruthy();
    await userEvent.clear(screen.getByRole('textbox', { name: tries.kinds.price }));
    await userEvent.type(screen.getByRole('textbox', { name: tries.kinds.price }), '很多{Enter}');
    expect(screen.getByText(/请填数字/)).toBeTruthy();
  });

  test('says where a figure stops because the costs have nothing left to take off', async () => {
    await open();
    turnTo('2');
    await userEvent.click(screen.getByRole('radio', { name: tries.kinds.subsidy }));
    const box = screen.getByRole('textbox', { name: tries.kinds.subsidy });
    await userEvent.clear(box);
    await userEvent.type(box, '0{Enter}');
    expect(screen.getByText('补贴 100,000 → 0')).toBeTruthy();
    expect(
      screen.getByRole('button', { name: `${uiText.stepDown(tries.kinds.subsidy)} ${tries.step}` }),
    ).toHaveProperty('disabled', true);
  });
});

describe('a try that is kept', () => {
  test('becomes a proposal of its own; the one in use stays as it is', async () => {
    const { state } = await open();
    turnTo('2');
    await userEvent.click(screen.getByRole('radio', { name: tries.kinds.figures }));
    await press(uiText.stepUp(tries.ofFloor('7 层', schemeText.figures.coefficient)));
    await press(tries.save);
    await press(save.confirm('D'));
    expect(
      state()
        .proposals.map(({ name }) => name)
        .sort(),
    ).toEqual(['A', 'B', 'C', 'D']);
    expect(state().adopted).toBe('B');
    const kept = state().proposals.find(({ name }) => name === 'D');
    expect(kept && 'table' in kept.basis && kept.basis.table[7]).toBe('2.3');
  });

  test('is not lost in a window that only reads: that is said, and it can be kept once this window writes', async () => {
    const { state, store } = await open();
    turnTo('2');
    await userEvent.click(screen.getByRole('radio', { name: tries.kinds.figures }));
    await press(uiText.stepUp(tries.ofFloor('7 层', schemeText.figures.coefficient)));
    act(() => store.api.setState({ isWriter: false }));
    await press(tries.save);
    expect(screen.getByText(frameText.otherWindowNote)).toBeTruthy();
    await press(save.confirm('D'));
    expect(screen.getByText(frameText.otherWindowTried)).toBeTruthy();
    expect(screen.getByRole('button', { name: frameText.writeHere })).toBeTruthy();
    expect(state().proposals).toHaveLength(3);

    act(() => store.api.setState({ isWriter: true, refusal: null }));
    expect(screen.getByText(frameText.writableAgain)).toBeTruthy();
    await press(save.confirm('D'));
    expect(state().proposals).toHaveLength(4);
    expect(screen.queryByText(save.title('D'))).toBeNull();
  });

  test('changes the price of all proposals only after saying whom that asks again', async () => {
    const { state } = await open();
    turnTo('2');
    await press(tries.glassStep);
    await press(tries.save);
    expect(screen.getByText(save.asks(9))).toBeTruthy();
    await press(save.confirmMoney);
    const money = moneyOf(state());
    expect(money.kind === 'ready' && money.outcome.gross).toBe(54_000_000);
    expect(state().costs.at(-1)?.label).toBe('玻璃井道');
  });

  test('is asked about before the meeting ends', async () => {
    const { visited, state } = await open();
    const recorded = state();
    turnTo('2');
    await press(tries.glassStep);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(heading()).toBe(leave.title);
    await press(leave.confirm);
    expect(visited.at(-1)).toBe('/p/sample-changchun');
    expect(state()).toBe(recorded);
  });
});

describe('the screen', () => {
  test('is kept from going dark for as long as the meeting lasts', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    const { unmount } = await open();
    await waitFor(() => expect(request).toHaveBeenCalledWith('screen'));
    unmount();
    await waitFor(() => expect(release).toHaveBeenCalled());
    Reflect.deleteProperty(navigator, 'wakeLock');
  });

  test('has type that grows with it, and gets the chosen size back afterwards', async () => {
    const { unmount } = await open();
    expect(document.documentElement.dataset['textSize']).toBe('projector');
    unmount();
    expect(document.documentElement.dataset['textSize']).toBe('standard');
  });

  test('can be black in a dark room', async () => {
    const { container } = await open();
    await press(meetingText.blackGround);
    expect(container.querySelector('[data-ground="black"]')).toBeTruthy();
    expect(within(container).getByRole('button', { name: meetingText.whiteGround })).toBeTruthy();
  });
});
