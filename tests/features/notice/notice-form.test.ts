import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/kernel/day';
import {
  type NoticeForm,
  noticeFormOf,
  previewOf,
  readNotice,
} from '../../../src/features/notice/notice-form';
import { readObjection } from '../../../src/features/notice/objection-form';
import { carryOut, idOf, settled } from '../../builders/project';

const FORM: NoticeForm = {
  postedOn: '2026年9月29日',
  days: '５',
  kind: 'working',
  places: '单元门口',
  holidays: '',
  workedWeekends: '',
};

const problems = (change: Partial<NoticeForm>): readonly string[] => {
  const read = readNotice({ ...FORM, ...change });
  return read.ok ? [] : read.error.map(({ message }) => message);
};

describe('the form of the notice', () => {
  it('begins with what the place asks, and never with a guess', () => {
    expect(noticeFormOf(settled().state, day('2026-11-24')).days).toBe('');
    const start = settled();
    const inHarbin = carryOut(start, {
      kind: 'describePlace',
      place: start.state.place,
      jurisdiction: 'harbin',
    });
    expect(noticeFormOf(inHarbin.state, day('2026-11-24'))).toMatchObject({ days: '5', kind: 'working' });
  });

  it('reckons the period while it is typed, holidays left out', () => {
    expect(previewOf(FORM)).toBe('这样算，公示期是 2026年9月30日至10月12日。');
    expect(previewOf({ ...FORM, days: '' })).toBe('');
  });

  it('takes days off that people enter', () => {
    const read = readNotice({ ...FORM, holidays: '2027年1月1日、2027-01-02', workedWeekends: '2027.1.3' });
    expect(read.ok && read.value.calendar).toEqual({
      holidays: ['2027-01-01', '2027-01-02'],
      workedWeekends: ['2027-01-03'],
    });
  });

  it('names the field that wants mending, and the way', () => {
    expect(problems({ days: '0' })).toEqual(['公示天数请填 1 到 90 的整数，例如 10']);
    expect(problems({ places: ' ' })).toEqual(['请写贴在哪里，例如：单元门口']);
    expect(problems({ holidays: '元旦' })).toEqual(['「元旦」不是日期，请写成 2027年1月1日']);
    expect(problems({ postedOn: '2026年2月30日' })).toHaveLength(1);
  });
});

describe('the form of an objection', () => {
  const { state } = settled();
  const typed = { by: '', name: '', on: '2026年11月12日', inWriting: true, what: '' };

  it('puts nobody’s name to it by itself', () => {
    const read = readObjection(typed, state);
    expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
      '请选是谁提的',
      '请写异议的理由，例如：挡光',
    ]);
  });

  it('asks somebody from outside for a name', () => {
    const read = readObjection({ ...typed, by: 'outsider', what: '挡光' }, state);
    expect(read.ok ? [] : read.error.map(({ message }) => message)).toEqual([
      '请写是谁提的，例如：隔壁单元 101',
    ]);
  });

  it('keeps the words of a household apart', () => {
    const project = settled();
    const read = readObjection({ ...typed, by: idOf(project, '101'), what: ' 挡光 ' }, project.state);
    expect(read.ok && read.value).toEqual({
      household: idOf(project, '101'),
      on: '2026-11-12',
      inWriting: true,
      words: { what: '挡光', name: '' },
    });
  });
});
