import type { ReactNode } from 'react';
import { consentOf } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { Meters } from '../../shell/meters/Meters';
import { pictureFloors } from '../../shell/picture/picture-floors';
import { SealedBackup } from '../../shell/SealedBackup';
import { useBackup } from '../../shell/use-backup';
import { homeText } from '../../text/zh-cn/home';
import { Button } from '../../ui/Button';
import { BuildingPicture } from '../../ui/building-picture/BuildingPicture';
import { LinkList } from '../../ui/LinkList';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import { TextLink } from '../../ui/TextLink';

/** Beside the task list: the building, both meters, and the backup that people should take along. */
export const HomeSide = ({ project }: { readonly project: Project }): ReactNode => {
  const { id, state } = project;
  const { vote } = consentOf(state);
  const backUp = useBackup();
  return (
    <>
      <Section
        title={homeText.pictureTitle}
        end={<TextLink href={href(routes.building(id))}>{homeText.openPicture}</TextLink>}
      >
        <BuildingPicture floors={pictureFloors(state, 'opinions')} variant="mini" />
      </Section>
      {vote ? <Meters vote={vote} variant="compact" /> : null}
      <Notice
        kind="warning"
        title={homeText.backupTitle}
        action={<Button onPress={backUp}>{homeText.backup}</Button>}
      >
        {homeText.backupNote}
      </Notice>
      <SealedBackup />
      <LinkList
        links={[
          { to: href(routes.card(id)), words: homeText.cards },
          { to: href(routes.export(id)), words: homeText.export },
          { to: href(routes.law(id)), words: homeText.law },
          { to: href(routes.log(id)), words: homeText.record },
          { to: href(routes.erase(id)), words: homeText.privacy },
        ]}
      />
    </>
  );
};
