import type { ReactNode } from 'react';
import { frameText } from '../text/zh-cn/frame';
import { Disclosure } from '../ui/Disclosure';

/** Names that are told in full at once. */
const MOST = 8;

/** What is still open, by its names: a long list shows its first and opens on demand, so that it does not bury the page. */
export const OpenNames = ({ names }: { readonly names: readonly string[] }): ReactNode =>
  names.length <= MOST ? (
    frameText.openNames(names)
  ) : (
    <Disclosure title={frameText.firstNames(names.slice(0, 3), names.length)}>
      {frameText.openNames(names)}
    </Disclosure>
  );
