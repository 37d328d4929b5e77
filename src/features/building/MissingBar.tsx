import type { ReactNode } from 'react';
import type { Outlook } from '../../domain/consent/outlook';
import { missingSentence } from '../../text/consent-sentences';
import { consentText } from '../../text/zh-cn/consent';
import { Button } from '../../ui/Button';
import { MISSING_ID } from './VoteSide';

/** On a phone: the sentence and the way to the details stay at the bottom of the window. */
export const MissingBar = ({ outlook }: { readonly outlook: Outlook }): ReactNode => (
  <>
    <strong>{missingSentence(outlook)}</strong>
    {outlook.missing.kind === 'some' ? (
      <Button onPress={showMissing}>{consentText.openMissing}</Button>
    ) : null}
  </>
);

const showMissing = (): void => {
  const missing = document.getElementById(MISSING_ID);
  missing?.scrollIntoView({ block: 'start' });
  missing?.focus();
};
