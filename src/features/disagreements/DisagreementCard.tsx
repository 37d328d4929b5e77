import type { ReactNode } from 'react';
import type { Disagreement } from '../../domain/project/merging/disagreements';
import { sideName, sourceOf } from '../../domain/project/merging/settle';
import type { Project } from '../../domain/project/project';
import { roomOf } from '../../shell/room-of';
import { useWorld } from '../../store/world-context';
import { momentText } from '../../text/clock';
import { sayingWords, topicTitle } from '../../text/saying-words';
import { disagreementText } from '../../text/zh-cn/disagreements';
import { Button } from '../../ui/Button';
import { Section } from '../../ui/Section';
import styles from './DisagreementsPage.module.css';

type DisagreementCardProps = {
  readonly project: Project;
  readonly disagreement: Disagreement;
  /** The side, by name. */
  readonly onChoose: (kept: string) => void;
};

/** One topic, what each machine says of it, and a button for each. */
export const DisagreementCard = ({
  project,
  disagreement: { topic, sides },
  onChoose,
}: DisagreementCardProps): ReactNode => {
  const { device } = useWorld();
  const title = topicTitle(topic, roomOf(project));
  return (
    <Section title={title} framed>
      <ul className={styles['sides']}>
        {sides.map((side) => {
          const source = sourceOf(project, side.recorded);
          const said = sayingWords(topic, source);
          const where =
            source.fact.device === device
              ? disagreementText.here
              : disagreementText.elsewhere(source.fact.device);
          return (
            <li key={sideName(side)} className={styles['side']}>
              <strong className={styles['said']}>{said}</strong>
              <span className={styles['by']}>
                {disagreementText.writtenBy(where, momentText(source.fact.at))}
              </span>
              <Button
                label={disagreementText.chooseNamed(title, said)}
                onPress={() => onChoose(sideName(side))}
              >
                {disagreementText.choose}
              </Button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
};
