import { assertNever } from '../../domain/kernel/assert-never';
import type { Expected, OpenError } from '../../domain/project/open-error';
import { refusalText } from './refusals';

const MEGABYTE = 1024 * 1024;
const OTHER_COPY = '请换一份备份再试，例如前一次保存的那份。';

/** Why a file was not opened, and the way out. What was open before is untouched in every case. */
export function openErrorText(error: OpenError): string {
  switch (error.kind) {
    case 'empty':
      return `这个文件是空的，可能没有保存完或没有下载完。${OTHER_COPY}`;
    case 'tooLarge':
      return `这个文件超过 ${error.limit / MEGABYTE} MB，不像是邻梯的备份。请选择名字以 .linti.json 结尾的文件。`;
    case 'notJson':
      return `这个文件读不出来，可能没有下载完，或者不是邻梯的文件。请重新下载，或选择名字以 .linti.json 结尾的文件。`;
    case 'notLinti':
      return '这不是邻梯的文件。请选择名字以 .linti.json 结尾的文件。';
    case 'newerVersion':
      return '这份文件是用更新的邻梯保存的，现在这个打不开。请先更新邻梯，再打开。';
    case 'sealed':
      return '这份备份设了密码。请在邻梯的网页上打开，再输入密码。';
    case 'wrongPassword':
      return '密码对不上。请看一下大小写和空格，再输一次。文件是完好的。';
    case 'noCryptography':
      return '这个网址不是 https 开头，浏览器不让解密。请换成 https 的网址，或用单个文件的邻梯打开。';
    case 'checksum':
      return `这份备份和保存时不一样了，可能改动过或损坏了，为稳妥没有打开。${OTHER_COPY}`;
    case 'damaged':
      return `这份备份有一处读不懂（${error.path}），为稳妥没有打开。${OTHER_COPY}`;
    case 'brokenChain':
      return `这份备份的记录不连贯：${error.fact} 之前少了一条，或有一条被改过，所以没有打开。${OTHER_COPY}`;
    case 'foreign':
      return `这份备份里混进了别的单元的记录（${error.fact}），所以没有打开。${OTHER_COPY}`;
    case 'entry':
      return `${whereText(error.path)}：${EXPECTED[error.expected]}`;
    case 'refused':
      return `${whereText(error.path)}：${refusalText(error.refusal, (household) => household)}`;
    default:
      return assertNever(error);
  }
}

/** What to put right in a project typed by hand. */
const EXPECTED: Readonly<Record<Expected, string>> = {
  known: '没有这一项，请核对拼写，或删去这一行。',
  text: '没有填，或填的内容这里用不了。写法请看 docs/file-format.md 的例子。',
  yuan: '金额请填数字，最多两位小数，单位是元，例如 "520000"。',
  area: '面积请填数字，最多两位小数，单位是平方米，例如 "95.62"。',
  room: '请填房号，例如 "101"。',
  floor: '请填楼层，例如 1；地下室填 -1。',
  day: '请填日期，例如 "2026-11-24"。',
  knownRoom: '名单里没有这个房号。请填 households 里有的房号。',
  otherRoom: '这个房号前面已经有了。请换一个房号，或删去重复的一行。',
  basis: '分摊依据读不懂。写法请看 docs/file-format.md 的例子。',
  coefficient: '系数请填数字，例如 "0.5"。',
};

/** `households.3.area` as a person counts: 「households 第 4 项的 area」. */
function whereText(path: string): string {
  if (path === '') return '文件';
  return path
    .split('.')
    .map((part) => (/^\d{1,2}$/.test(part) ? `第 ${Number(part) + 1} 项` : part))
    .join(' ');
}
