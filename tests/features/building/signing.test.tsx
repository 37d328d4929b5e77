import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import type { Project } from '../../../src/domain/project/project';
import { signingsOf } from '../../../src/domain/project/signings-view';
import { historyLines } from '../../../src/shell/opinion/history-lines';
import { pictureFloors } from '../../../src/shell/picture/picture-floors';
import { SigningPart } from '../../../src/shell/signing/SigningPart';
import { blankSigning, readSigning } from '../../../src/shell/signing/signing-form';
import { useProject } from '../../../src/store/use-project';
import { agreed, carryOut, idOf } from '../../builders/project';
import { renderOpen } from '../../builders/screen';
import { issued, issuedAgain, signingOn, withdrawnOn } from '../../builders/signing';

const START = issued();

const Part = ({ room }: { readonly room: string }) => {
  const project = useProject();
  const household = project.state.households.find((each) => each.room === room);
  return household ? <SigningPart project={project} household={household} recorder="老赵" /> : null;
};

const cells = (project: Project, view: 'signed' | 'opinions') =>
  new Map(
    pictureFloors(project.state, view)
      .flatMap(({ cells: each }) => each)
      .map((cell) => [cell.room, cell]),
  );

describe('the part of a household that is to sign', () => {
  test('writes down in one press that the owner signed today', async () => {
    const { state } = await renderOpen(<Part room="301" />, [START]);
    await userEvent.click(screen.getByRole('button', { name: '记下 301 今天签了' }));
    expect(state().signings).toMatchObject([
      {
        kind: 'signed',
        signing: { signer: { kind: 'owner' }, on: '2026-11-24', agreement: 'AG1' },
        words: { recorder: '老赵' },
      },
    ]);
    expect(screen.getByText(/^已签约：业主本人 2026年11月24日签的/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '撤回签约登记' }));
    expect(state().signings).toHaveLength(2);
    expect(screen.getByText('协议书已经定稿，这一户还没签。')).toBeTruthy();
  });

  test('asks a proxy for the number of the paper, and a day before the issue for the right one', async () => {
    const { state } = await renderOpen(<Part room="301" />, [START]);
    const part = within(screen.getByRole('region', { name: '签约' }));
    await userEvent.selectOptions(part.getByLabelText('谁签的'), 'proxy');
    fireEvent.change(part.getByLabelText('签字日期'), { target: { value: '2026年11月1日' } });
    await userEvent.click(part.getByRole('button', { name: '记下 301 的签约' }));
    expect(part.getAllByText(/请填授权委托书编号/).length).toBeGreaterThan(0);
    expect(part.getAllByText(/签字日期早于定稿那天（2026年11月24日）/).length).toBeGreaterThan(0);
    expect(state().signings).toEqual([]);
    await userEvent.type(part.getByLabelText('授权委托书编号'), '2026-07');
    fireEvent.change(part.getByLabelText('签字日期'), { target: { value: '2026年11月24日' } });
    await userEvent.click(part.getByRole('button', { name: '记下 301 的签约' }));
    expect(state().signings).toMatchObject([
      { signing: { signer: { kind: 'proxy', documentNumber: '2026-07' } } },
    ]);
  });

  test('is not there while nothing is issued', async () => {
    const { container } = await renderOpen(<Part room="301" />, [agreed()]);
    expect(container.textContent).toBe('');
  });
});

test('an unreadable day is asked for again', () => {
  const [agreement] = START.state.agreements;
  if (!agreement) throw new Error('Nothing was issued.');
  const read = readSigning(idOf(START, '301'), agreement, {
    ...blankSigning(day('2026-11-25'), ''),
    on: '昨天',
  });
  expect(read).toMatchObject({ ok: false, error: [{ field: 'on' }] });
});

describe('the picture by who has signed', () => {
  const signed = carryOut(START, signingOn(START, '301'));

  test('tells signed, older and unsigned apart by kind, word and seal, and shows the amount', () => {
    const again = carryOut(
      issuedAgain(signed, { kind: 'setTerms', terms: { load: '630千克' } }),
      signingOn(issuedAgain(signed, { kind: 'setTerms', terms: { load: '630千克' } }), '302', {
        agreement: 'AG2',
      }),
    );
    expect(cells(again, 'signed').get('301')).toMatchObject({ kind: 'to-reconfirm', word: '签的旧版' });
    expect(cells(again, 'signed').get('302')).toMatchObject({ kind: 'agreed', word: '已签约', sealed: true });
    expect(cells(again, 'signed').get('201')).toMatchObject({ kind: 'silent', word: '没签' });
    expect(cells(again, 'signed').get('201')?.amount).toBe('¥10,000');
  });

  test('puts the seal on what people said too, and only on those who signed', () => {
    const opinions = cells(signed, 'opinions');
    expect(opinions.get('301')).toMatchObject({ kind: 'agreed', word: '同意', sealed: true });
    expect(opinions.get('302')?.sealed).toBeUndefined();
  });

  test('says nothing of anybody while there is nothing to sign', () => {
    const draft = cells(agreed(), 'signed');
    expect([...draft.values()].every(({ kind, word }) => kind === 'plain' && word === undefined)).toBe(true);
  });
});

test('the record of a household holds its signatures among its answers, the older ones marked', () => {
  const signed = carryOut(
    START,
    signingOn(START, '301', { signer: { kind: 'coOwner' }, words: { signer: '刘芳' } }),
  );
  const taken = carryOut(signed, withdrawnOn(signed, '301'));
  const again = issuedAgain(taken, { kind: 'setTerms', terms: { load: '630千克' } });
  const renewed = carryOut(again, signingOn(again, '301', { on: day('2026-11-27') }));
  const code = signingsOf(renewed.state).issued?.code;
  const lines = historyLines(renewed.state, idOf(renewed, '301'));
  expect(lines.filter(({ what }) => what.includes('签')).map(({ what, isOlder }) => [what, isOlder])).toEqual(
    [
      [`签了协议书 方案 A 第 1 版（校验码 ${code}）`, false],
      ['撤回了签约登记', false],
      [`签了协议书 方案 A 第 1 版（校验码 ${code}），共有人 刘芳签的`, true],
    ],
  );
});
