import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import type { ProjectState } from '../../../src/domain/project/state';
import { WhyPage } from '../../../src/features/why/WhyPage';
import { changchun } from '../../../src/sample/changchun';
import { cardText } from '../../../src/text/zh-cn/card';
import { whyText } from '../../../src/text/zh-cn/why';
import { renderInSample } from '../../builders/sample-screen';
import { renderInProject } from '../../builders/screen';

const idOf = (state: ProjectState, room: string): string =>
  state.households.find((each) => each.room === room)?.id ?? '';
const open = (room: string) =>
  renderInSample(changchun, (state) => <WhyPage household={idOf(state, room)} />);

describe('why this figure', () => {
  test('shows the amount, in words too, and every step to it', async () => {
    await open('501');
    expect(screen.getByText('¥45,151')).toBeTruthy();
    expect(screen.getByText('人民币肆万伍仟壹佰伍拾壹元整')).toBeTruthy();
    expect(screen.getByText('411,000 × 152.992 ÷ 1,392.64')).toBeTruthy();
    expect(screen.getByText('14 户加起来正好 420,000 元')).toBeTruthy();
  });

  test('goes to the household that is picked', async () => {
    const { visited, state } = await open('501');
    await userEvent.selectOptions(screen.getByLabelText(whyText.household), '701');
    expect(visited.at(-1)).toBe(`/p/sample-changchun/why/${idOf(state(), '701')}`);
  });

  test('answers a what-if with the old and the new figure, and changes nothing', async () => {
    const { state } = await open('501');
    const before = state();
    await userEvent.click(screen.getByRole('button', { name: whyText.whatIf.noSubsidy }));
    expect(screen.getByText('从 45,151 元变成 56,137 元。')).toBeTruthy();
    expect(state()).toBe(before);
  });

  test('does not ask a household that pays nothing what if it stayed away', async () => {
    await open('201');
    expect(screen.queryByRole('button', { name: whyText.whatIf.notTakingPart })).toBeNull();
  });

  test('reads itself out when asked, and only then', async () => {
    const speak = vi.fn();
    vi.stubGlobal('speechSynthesis', { speak, cancel: vi.fn(), getVoices: () => [{ lang: 'zh-CN' }] });
    vi.stubGlobal(
      'SpeechSynthesisUtterance',
      class {
        readonly text: string;
        constructor(text: string) {
          this.text = text;
        }
      },
    );
    await open('501');
    expect(speak).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: cardText.readAloud }));
    expect(speak.mock.calls[0]?.[0].text).toContain('501 室，应缴 45151 元。');
    vi.unstubAllGlobals();
  });

  test('leads to the scheme while there is none', async () => {
    await renderInProject(<WhyPage household="x" />);
    expect(screen.getByText(whyText.notYet)).toBeTruthy();
  });
});
