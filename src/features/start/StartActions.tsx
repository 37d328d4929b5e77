import { type ReactNode, useRef } from 'react';
import { href, routes } from '../../routes/routes';
import { SAMPLES } from '../../sample';
import type { Sample } from '../../sample/sample';
import { FileInput } from '../../shell/opening/FileInput';
import { privacyText } from '../../text/zh-cn/privacy';
import { startText } from '../../text/zh-cn/start';
import { ActionCard } from '../../ui/ActionCard';
import { Eye, Folder, Plus } from '../../ui/icons';
import { LinkList } from '../../ui/LinkList';
import { TextLink } from '../../ui/TextLink';
import styles from './StartPage.module.css';

type StartActionsProps = {
  /** Nothing is here yet, so beginning is the one filled action of the screen. */
  readonly isFirst: boolean;
  readonly onFile: (file: File) => void;
  readonly onSample: (sample: Sample) => void;
};

/** The three ways to begin: a new stairwell, a backup file, a worked example; further examples are quieter. */
export const StartActions = ({ isFirst, onFile, onSample }: StartActionsProps): ReactNode => {
  const input = useRef<HTMLInputElement>(null);
  const [first, ...others] = SAMPLES;
  return (
    <>
      <ActionCard
        kind={isFirst ? 'primary' : 'secondary'}
        icon={Plus}
        title={startText.create.title}
        note={startText.create.note}
        href={href(routes.setUp)}
      />
      <ActionCard
        icon={Folder}
        title={startText.openBackup.title}
        note={startText.openBackup.note}
        onPress={() => input.current?.click()}
      />
      <FileInput ref={input} onFile={onFile} />
      {first ? (
        <ActionCard
          icon={Eye}
          title={startText.sample(first.title)}
          note={first.summary}
          onPress={() => onSample(first)}
        />
      ) : null}
      {others.map((sample) => (
        <p key={sample.key}>
          <TextLink onPress={() => onSample(sample)}>{startText.secondSample(sample.title)}</TextLink>
        </p>
      ))}
    </>
  );
};

/** What the tool does, in one sentence. */
export const Lead = (): ReactNode => <p className={styles['lead']}>{startText.lead} </p>;

/** What people fear, answered before they ask: no account, no network, nothing leaves this computer. */
export const Reassurance = (): ReactNode => (
  <div className={styles['foot']}>
    {startText.reassurance.map((line) => (
      <span key={line}>{line}</span>
    ))}
    <LinkList links={[{ to: href(routes.privacy), words: privacyText.link }]} />
  </div>
);
