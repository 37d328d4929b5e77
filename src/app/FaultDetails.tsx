import { type ReactNode, useState } from 'react';
import { version } from '../../package.json';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Disclosure } from '../ui/Disclosure';

/** What whoever helps needs to know of a fault, to be copied or photographed. It holds no name of a household. */
export const FaultDetails = ({ fault }: { readonly fault: string }): ReactNode => {
  const [copied, setCopied] = useState<boolean>();
  const words = `Linti ${version}\n${navigator.userAgent}\n${fault}`;
  const copy = (): void =>
    void writeOut(words).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Disclosure title={frameText.faultDetails}>
      <pre>{words}</pre>
      <p>
        <Button onPress={copy}>{frameText.copyFault}</Button>{' '}
        <span role="status">
          {copied === undefined ? '' : copied ? frameText.copied : frameText.notCopied}
        </span>
      </p>
    </Disclosure>
  );
};

/** A page over plain http has no clipboard. */
const writeOut = (words: string): Promise<void> =>
  navigator.clipboard === undefined ? Promise.reject(new Error()) : navigator.clipboard.writeText(words);
