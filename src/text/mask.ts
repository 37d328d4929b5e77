/** Whose name it is: a person's name is hidden, the name of a work unit (单位) is public and stays readable. */
export type NameKind = 'person' | 'unit';

/**
 * A name as it may be posted (公示): 王*国, 王*, 欧阳**, 买**·***. The surname stays, compound ones whole.
 * A note in brackets after the name, such as （继承）, stays.
 */
export function maskName(name: string, kind: NameKind = 'person'): string {
  if (kind === 'unit') return name;
  const [, bare = '', note = ''] = /^([^（(]*)(.*)$/s.exec(name) ?? [];
  return `${maskPerson(bare)}${note}`;
}

/** A phone as it may be posted: 138****5678; of short and foreign numbers the middle half is hidden. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[\s-]/g, '');
  if (/^\d{11}$/.test(digits)) return `${digits.slice(0, 3)}****${digits.slice(-4)}`;
  const hidden = Math.ceil(digits.length / 2);
  const shown = Math.floor((digits.length - hidden) / 2);
  return `${digits.slice(0, shown)}${'*'.repeat(hidden)}${digits.slice(shown + hidden)}`;
}

/** The compound surnames (复姓) that are still borne. */
const COMPOUND = new Set(
  '欧阳 司马 上官 诸葛 东方 皇甫 尉迟 公孙 令狐 慕容 司徒 司空 夏侯 轩辕 端木 百里 呼延 南宫 独孤 宇文 长孙 淳于 申屠 单于 太叔 东郭 西门 鲜于 闻人 赫连 澹台 公冶 宗政 濮阳 钟离 闾丘 拓跋 公羊 谷梁 乐正 漆雕 壤驷 仲孙 完颜 纳兰 第五 梁丘 左丘 东门 段干 呼延 万俟'.split(
    ' ',
  ),
);

/** Names of several parts (间隔号) may be very long: two parts are shown, and no more than three signs for each. */
const maskDotted = (name: string): string =>
  name
    .split('·')
    .slice(0, 2)
    .map((part, at) => {
      const characters = Array.from(part);
      const hidden = '*'.repeat(Math.min(3, characters.length - (at === 0 ? 1 : 0)));
      return at === 0 ? `${characters[0] ?? ''}${hidden}` : hidden;
    })
    .join('·');

function maskPerson(name: string): string {
  const characters = Array.from(name.trim());
  if (characters.includes('·')) return maskDotted(name.trim());
  const surname = characters.slice(0, 2).join('');
  if (characters.length > 2 && COMPOUND.has(surname)) return `${surname}${'*'.repeat(characters.length - 2)}`;
  if (characters.length <= 2) return `${characters[0] ?? ''}${characters.length === 2 ? '*' : ''}`;
  return `${characters[0]}${'*'.repeat(characters.length - 2)}${characters.at(-1)}`;
}
