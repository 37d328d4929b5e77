import type { ReactNode } from 'react';
import type { Voter } from '../../domain/consent/electorate';
import { consentOf, type VoteView } from '../../domain/project/consent-view';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { kindOf } from '../../shell/picture/picture-floors';
import { missingSentence } from '../../text/consent-sentences';
import { consentText } from '../../text/zh-cn/consent';
import { pictureText } from '../../text/zh-cn/picture';
import { ActionCard } from '../../ui/ActionCard';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/Section';
import styles from './MissingConsent.module.css';
import { candidates, objectionLines } from './missing-consent-lines';

type MissingProps = { readonly project: Project; readonly vote: VoteView };

/** 还差谁: how many consents are missing, which households would do, and both bounds in words. */
export const MissingConsent = ({ project, vote }: MissingProps): ReactNode => {
  const { outlook } = vote;
  const sentence = missingSentence(outlook);
  if (outlook.missing.kind !== 'some') {
    return <Notice kind={outlook.finding.met ? 'success' : 'info'} title={sentence} />;
  }
  const open = candidates(vote);
  return (
    <Section framed level={3} title={consentText.missingTitle(outlook.missing.size)}>
      <p>
        {outlook.missing.size === 1 && outlook.missing.anyWill
          ? consentText.anyOfThese(open.length)
          : sentence}
      </p>
      <div>
        {open
          .flatMap((voter) => rowsOf(project, voter))
          .map(({ id, room, state }) => (
            <ActionCard
              key={id}
              kind="row"
              href={href(routes.building(project.id, id))}
              title={room}
              mark={<StateGlyph kind={kindOf(state)} />}
              note={pictureText.answers[state]}
            />
          ))}
      </div>
      <div className={styles['quiet']}>
        {objectionLines(vote).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {outlook.helpedByObjection.length > 0 ? <p>{consentText.objectionHelps}</p> : null}
      </div>
    </Section>
  );
};

function rowsOf({ state }: Project, { households }: Voter) {
  const { opinionOf } = consentOf(state);
  return state.households
    .filter(({ id }) => households.includes(id))
    .map(({ id, room }) => ({ id, room, state: opinionOf.get(id)?.state ?? ('pending' as const) }));
}
