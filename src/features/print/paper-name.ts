import type { DocumentDefinition } from '../../documents/document';
import { paperFileName } from '../../documents/file-name';
import type { PaperContent } from '../../domain/agreement/content';
import { printText } from '../../text/zh-cn/print';

/** The file's name: of the one paper, or of the whole packet, which with the agreement is that of the signing day. */
export function nameOf(documents: readonly DocumentDefinition[], content: PaperContent): string {
  const [first, ...others] = documents;
  if (first !== undefined && others.length === 0) return paperFileName(first, content);
  const isForSigning = documents.some(({ name }) => name === 'signingAgreement');
  return paperFileName({ title: isForSigning ? printText.signingPacket : printText.packet }, content);
}
