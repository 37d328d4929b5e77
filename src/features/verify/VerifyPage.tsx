import { type ReactNode, useRef, useState } from 'react';
import type { Result } from '../../domain/kernel/result';
import type { Fact } from '../../domain/log/fact';
import type { OpenError } from '../../domain/project/open-error';
import { SIZE_LIMIT } from '../../persistence/read-json';
import { examine, type Verdict } from '../../persistence/verdict';
import { href, routes } from '../../routes/routes';
import { FileInput } from '../../shell/opening/FileInput';
import { StartFrame } from '../../shell/StartFrame';
import { useDesk } from '../../store/desk-context';
import { helpText } from '../../text/zh-cn/help';
import { openErrorText } from '../../text/zh-cn/open-errors';
import { verifyText } from '../../text/zh-cn/verify';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { TextField } from '../../ui/TextField';
import { readCode } from './read-code';
import { VerdictPanel } from './VerdictPanel';

type Examined = { readonly verdict: Result<Verdict, OpenError>; readonly kept: readonly Fact[] };

/** Says from which entry on a backup file was changed, or what of it is missing; takes nothing in. */
export const VerifyPage = (): ReactNode => {
  const desk = useDesk();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [examined, setExamined] = useState<Examined>();
  const code = readCode(typed);

  const check = async (file: File): Promise<void> => {
    const verdict: Examined['verdict'] =
      file.size > SIZE_LIMIT
        ? { ok: false, error: { kind: 'tooLarge', limit: SIZE_LIMIT } }
        : examine(await file.text());
    const kept = verdict.ok ? await desk.read(verdict.value.project).catch(() => null) : null;
    setExamined({ verdict, kept: kept?.recorded.map(({ fact }) => fact) ?? [] });
  };
  return (
    <StartFrame back={{ href: href(routes.start), label: helpText.back }}>
      <PageHeading>{verifyText.title}</PageHeading>
      <p>{verifyText.intro}</p>
      <TextField
        label={verifyText.code}
        hint={verifyText.codeHint}
        chars={10}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        {...(code.kind === 'wrong' ? { error: verifyText.codeWrong } : {})}
      />
      <div>
        <Button kind="primary" size="main" onPress={() => input.current?.click()}>
          {verifyText.choose}
        </Button>
        <FileInput ref={input} onFile={(file) => void check(file)} />
      </div>
      {examined === undefined ? null : examined.verdict.ok ? (
        <VerdictPanel
          verdict={examined.verdict.value}
          kept={examined.kept}
          code={code.kind === 'code' ? code.code : null}
        />
      ) : (
        <Notice kind="error" title={verifyText.refused} announce>
          {examined.verdict.error.kind === 'sealed'
            ? verifyText.sealed
            : openErrorText(examined.verdict.error)}
        </Notice>
      )}
    </StartFrame>
  );
};
