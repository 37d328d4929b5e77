import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { ReadButton } from '../../src/shell/card/ReadButton';
import { cardText } from '../../src/text/zh-cn/card';

/** A device with voices of these languages. */
function deviceWith(...langs: readonly string[]) {
  const voices = [...langs];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices.map((lang) => ({ lang })),
    speak: vi.fn(),
    cancel: vi.fn(),
  });
  vi.stubGlobal('speechSynthesis', speech);
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return { speech, voices };
}

afterEach(() => vi.unstubAllGlobals());

test('nothing is read until it is asked for, and then with a Chinese voice', async () => {
  const { speech } = deviceWith('en-US', 'zh-CN');
  render(<ReadButton text="应缴四万五千元" />);
  expect(speech.speak).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole('button', { name: cardText.readAloud }));
  expect(speech.speak).toHaveBeenCalledWith(
    expect.objectContaining({ text: '应缴四万五千元', lang: 'zh-CN', voice: { lang: 'zh-CN' } }),
  );
  expect(screen.getByRole('button', { name: cardText.stopReading })).toBeTruthy();
});

test('a device without a Chinese voice says so instead', () => {
  deviceWith('en-US');
  render(<ReadButton text="应缴" />);
  expect(screen.getByText(cardText.noVoice)).toBeTruthy();
  expect(screen.queryByRole('button')).toBeNull();
});

test('a voice that arrives later brings the button', () => {
  const { speech, voices } = deviceWith();
  render(<ReadButton text="应缴" />);
  voices.push('zh_CN');
  act(() => void speech.dispatchEvent(new Event('voiceschanged')));
  expect(screen.getByRole('button', { name: cardText.readAloud })).toBeTruthy();
});

test('leaving the page ends what is being read', async () => {
  const { speech } = deviceWith('zh-CN');
  const { unmount } = render(<ReadButton text="应缴" />);
  await userEvent.click(screen.getByRole('button'));
  speech.cancel.mockClear();
  unmount();
  expect(speech.cancel).toHaveBeenCalled();
});
