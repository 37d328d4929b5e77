import type { IssuedAgreement } from '../../domain/agreement/issued';
import { signingText } from '../../text/zh-cn/signing';

/** An issued agreement as people tell it apart: scheme, version, check code. */
export const agreementWords = (agreement: IssuedAgreement | null | undefined): string => {
  if (!agreement) return signingText.unknownAgreement;
  const { name, version } = agreement.content.scheme;
  return signingText.agreement(name, version, agreement.code);
};
