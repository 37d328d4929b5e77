import { expect, it } from 'vitest';
import { paperFileName } from '../../src/documents/file-name';
import { signingAgreement } from '../../src/documents/signing-agreement';
import { aPaperContent } from '../builders/paper-content';

it('a file is named after the paper, the stairwell and the version', () => {
  expect(paperFileName(signingAgreement, aPaperContent())).toBe(
    '加装电梯协议书-向阳小区5号楼2单元-方案B第3版.pdf',
  );
});

it('a draft says so in its name', () => {
  expect(paperFileName(signingAgreement, aPaperContent({ issuedOn: null, isSample: true }))).toBe(
    '加装电梯协议书-向阳小区5号楼2单元-方案B第3版-示例-草稿.pdf',
  );
});

it('nothing in a name is refused by a file system', () => {
  const { place } = aPaperContent();
  const name = paperFileName(
    signingAgreement,
    aPaperContent({ place: { ...place, estate: `../a:b*?"<>|\u202e${'长'.repeat(80)}` } }),
  );
  expect(name).toMatch(/^[^\\/:*?"<>|\u202e]+\.pdf$/);
  expect(name.length).toBeLessThan(80);
});
