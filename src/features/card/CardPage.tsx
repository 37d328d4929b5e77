import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { cardOf } from '../../card/card-of';
import type { PaperContent } from '../../domain/agreement/content';
import { type Day, day } from '../../domain/kernel/day';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { CardView } from '../../shell/card/CardView';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useProject } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { paperContentOf } from '../../text/paper-content';
import { cardText } from '../../text/zh-cn/card';
import { EmptyState } from '../../ui/EmptyState';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import styles from './CardPage.module.css';
import { HouseholdPicker } from './HouseholdPicker';
import { SendCard } from './SendCard';

/** One household's card as its owner will see it, and the ways to hand it over. */
export const CardPage = ({ household }: { readonly household: string | null }): ReactNode => {
  const project = useProject();
  const [, navigate] = useLocation();
  const today = day(localDay(useWorld().now()));
  const content = useMemo(() => contentOf(project, today), [project, today]);
  const { id } = project;
  if (content === null) {
    return (
      <ProjectFrame>
        <PageHeading>{cardText.page}</PageHeading>
        <EmptyState
          title={cardText.notYet}
          actions={<LinkButton href={href(routes.scheme(id))}>{cardText.toScheme}</LinkButton>}
        />
      </ProjectFrame>
    );
  }
  const { households } = content;
  const shown = household === null ? households[0] : households.find((each) => each.id === household);
  const card = shown === undefined ? null : cardOf(content, shown);
  return (
    <ProjectFrame side={card === null ? null : <SendCard content={content} household={shown} card={card} />}>
      <PageHeading>{cardText.page}</PageHeading>
      <p>{cardText.pageIntro}</p>
      <HouseholdPicker
        households={households}
        shown={shown}
        onPick={(picked) => navigate(routes.card(id, picked))}
      />
      {card === null ? (
        <EmptyState title={cardText.missing} />
      ) : (
        <div className={styles['phone']}>
          <CardView key={shown?.id} card={card} />
        </div>
      )}
    </ProjectFrame>
  );
};

/** What was issued last, or the draft as it stands; `null` while there are no figures. */
function contentOf({ state }: Project, today: Day): PaperContent | null {
  const issued = state.agreements.at(-1);
  if (issued) return issued.content;
  const draft = paperContentOf(state, { asOf: today, issuedOn: null });
  return draft.ok ? draft.value : null;
}
