import { type ReactNode, useState } from 'react';
import type { Household } from '../../domain/building/household';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { roomOf } from '../../shell/room-of';
import { useProject, useRun } from '../../store/use-project';
import { privacyText } from '../../text/zh-cn/privacy';
import { refusalText } from '../../text/zh-cn/refusals';
import { Button } from '../../ui/Button';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { SelectField } from '../../ui/SelectField';
import { TextLink } from '../../ui/TextLink';

type Stage =
  | { readonly kind: 'choosing'; readonly isMissing: boolean }
  | { readonly kind: 'asking'; readonly household: Household }
  | { readonly kind: 'done' | 'refused'; readonly words: string };

/** Erases one household's names, phones and remarks for good (个人信息保护法第四十七条). */
export const ErasePage = (): ReactNode => {
  const project = useProject();
  const run = useRun();
  const [chosen, setChosen] = useState('');
  const [stage, setStage] = useState<Stage>({ kind: 'choosing', isMissing: false });

  if (stage.kind === 'asking') {
    const { id, room } = stage.household;
    const erase = (): void => {
      const erased = run({ kind: 'erasePersonalDetails', household: id });
      setStage(
        erased.ok
          ? { kind: 'done', words: privacyText.erased(room) }
          : { kind: 'refused', words: refusalText(erased.error, roomOf(project)) },
      );
    };
    return (
      <ProjectFrame>
        <InterruptionPage
          title={privacyText.eraseAsk(room)}
          confirm={{ label: privacyText.eraseConfirm, kind: 'danger', onPress: erase }}
          cancel={{ onPress: () => setStage({ kind: 'choosing', isMissing: false }) }}
        >
          {privacyText.eraseWords.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </InterruptionPage>
      </ProjectFrame>
    );
  }
  const ask = (): void => {
    const household = project.state.households.find(({ id }) => id === chosen);
    setStage(household ? { kind: 'asking', household } : { kind: 'choosing', isMissing: true });
  };
  return (
    <ProjectFrame>
      <PageHeading>{privacyText.personTitle}</PageHeading>
      {'words' in stage ? (
        <Notice kind={stage.kind === 'done' ? 'success' : 'error'} announce>
          {stage.words}
        </Notice>
      ) : null}
      <p>{privacyText.personNote}</p>
      <SelectField
        label={privacyText.household}
        chars={14}
        value={chosen}
        onChange={({ target }) => setChosen(target.value)}
        options={[{ value: '', label: privacyText.noHousehold }, ...householdOptions(project)]}
        {...(stage.kind === 'choosing' && stage.isMissing ? { error: privacyText.chooseFirst } : {})}
      />
      <p>
        <Button onPress={ask}>{privacyText.eraseOne}</Button>
      </p>
      <p>
        <TextLink href={href(routes.privacy)}>{privacyText.moreLink}</TextLink>
      </p>
    </ProjectFrame>
  );
};

const householdOptions = ({ state }: Project) =>
  state.households.map(({ id, room, owners }) => ({
    value: id,
    label: [room, ...owners.flatMap((owner) => state.persons.get(owner)?.name ?? [])].join(' '),
  }));
