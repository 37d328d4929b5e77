import { expect, it } from 'vitest';
import { maskName, maskPhone } from '../../src/text/mask';

it.each([
  ['王建国', '王*国'],
  ['高堃', '高*'],
  ['欧阳志刚', '欧阳**'],
  ['欧阳锋', '欧阳*'],
  ['欧阳', '欧*'],
  ['李王建国', '李**国'],
  ['买买提·艾力', '买**·**'],
  ['吐尔逊古丽·阿不都热合曼·买买提艾力', '吐***·***'],
  ['韩梅（继承）', '韩*（继承）'],
  ['𠮷田', '𠮷*'],
  ['王', '王'],
  ['', ''],
])('%s is posted as %s', (name, masked) => {
  expect(maskName(name)).toBe(masked);
});

it('leaves the name of a work unit readable', () => {
  expect(maskName('宏远机械厂', 'unit')).toBe('宏远机械厂');
});

it.each([
  ['13812345678', '138****5678'],
  ['138 1234 5678', '138****5678'],
  ['0431-8000 0000', '043******000'],
  ['85551234', '85****34'],
  ['', ''],
])('%s is posted as %s', (phone, masked) => {
  expect(maskPhone(phone)).toBe(masked);
});
