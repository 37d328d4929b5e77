import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { expect, test } from 'vitest';
import { CostsPage } from '../../src/features/costs/CostsPage';
import { LawPage } from '../../src/features/law/LawPage';
import { PlacePage } from '../../src/features/place/PlacePage';
import { TermsPage } from '../../src/features/terms/TermsPage';
import { costsText } from '../../src/text/zh-cn/costs';
import { frameText } from '../../src/text/zh-cn/frame';
import { lawText } from '../../src/text/zh-cn/law';
import { placeText } from '../../src/text/zh-cn/place';
import { refusalText } from '../../src/text/zh-cn/refusals';
import { setUpText } from '../../src/text/zh-cn/set-up';
import { termsText } from '../../src/text/zh-cn/terms';
import { renderInProject } from '../builders/screen';

const REFUSED = refusalText({ kind: 'notWritable' }, (room) => room);

type Form = {
  readonly page: ReactNode;
  readonly field: string | RegExp;
  readonly typed: string;
  readonly save: string;
  readonly saved: string;
};

const forms: readonly (readonly [string, Form])[] = [
  [
    'the blanks',
    {
      page: <TermsPage />,
      field: '载重',
      typed: '630千克',
      save: termsText.save,
      saved: termsText.saved,
    },
  ],
  [
    'the place',
    {
      page: <PlacePage />,
      field: new RegExp(`^${setUpText.contact.label}`),
      typed: '老赵',
      save: placeText.save,
      saved: placeText.saved,
    },
  ],
  [
    'the costs',
    {
      page: <CostsPage />,
      field: '电梯设备和安装 金额',
      typed: '50,000',
      save: costsText.save,
      saved: costsText.saved,
    },
  ],
];

test.each(forms)(
  'a window that only reads says that %s did not go into the record, and keeps what was typed',
  async (_, { page, field, typed, save, saved }) => {
    const { store } = await renderInProject(page);
    const facts = store.api.getState().project.recorded.length;
    act(() => store.api.setState({ isWriter: false }));
    await userEvent.type(screen.getByRole('textbox', { name: field }), typed);
    await userEvent.click(screen.getByRole('button', { name: save }));
    expect(screen.getByText(REFUSED)).toBeTruthy();
    expect(screen.getByText(frameText.otherWindowTried)).toBeTruthy();
    expect(screen.queryByText(saved)).toBeNull();
    expect(screen.getByRole('textbox', { name: field })).toHaveProperty('value', typed);
    expect(store.api.getState().project.recorded).toHaveLength(facts);

    act(() => store.api.setState({ isWriter: true, refusal: null }));
    expect(screen.queryByText(REFUSED)).toBeNull();
    expect(screen.getByText(frameText.writableAgain)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: save }));
    expect(await screen.findByText(saved)).toBeTruthy();
    expect(screen.queryByText(frameText.writableAgain)).toBeNull();
  },
);

test('a window that only reads does not say that a setting was taken', async () => {
  const { store } = await renderInProject(<LawPage />);
  act(() => store.api.setState({ isWriter: false }));
  const [other] = screen.getAllByRole('radio', { name: lawText.countsAs.absent });
  if (other === undefined) throw new Error('There is a choice.');
  await userEvent.click(other);
  expect(screen.queryByText(lawText.countingSaved)).toBeNull();
  expect(screen.getByText(frameText.otherWindowTried)).toBeTruthy();
});
