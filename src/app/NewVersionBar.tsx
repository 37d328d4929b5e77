import { type ReactNode, useEffect, useState } from 'react';
import { keepOffline } from '../offline/keep-offline';
import { frameText } from '../text/zh-cn/frame';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** Says that a newer version lies ready; it is put in place when somebody says so, never under their hands. */
export const NewVersionBar = (): ReactNode => {
  const [useIt, setUseIt] = useState<() => void>();
  useEffect(() => keepOffline((use) => setUseIt(() => use)), []);
  if (!useIt) return null;
  return (
    <Notice
      kind="info"
      title={frameText.newVersion}
      action={<Button onPress={useIt}>{frameText.useNewVersion}</Button>}
      announce
    />
  );
};
