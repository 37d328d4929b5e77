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
import { candidates, groupLines, objectionLines, turningLines, upsetLine } from './missing-consent-lines';

type MissingProps = { readonly project: Project; readonly vote: VoteView };

/** 还差谁: how many consents are missing, which households would do, and both bounds in words. */
export const MissingConsent = ({ project, vote }: MissingProps): ReactNode => {
  const { outlook } = vote;
  const { households } = project.state;
  const sentence = missingSentence(outlook);
  if (outlook.missing.kind !== 'some') {
    const upset = upsetLine(vote, households);
    const turns = outlook.finding.met ? [] : turningLines(vote, households);
    return (
      <Notice kind={outlook.finding.met ? 'success' : 'info'} title={sentence}>
        {upset}
        {turns.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </Notice>
    );
  }
  const open = candidates(vote);
  const groups = groupLines(vote, households);
  return (
    <Section framed level={3} title={consentText.missingTitle(outlook.missing.size)}>
      <p>
        {outlook.missing.size === 1 && outlook.missing.anyWill
          ? consentText.anyOfThese(open.length)
          : sentence}
      </p>
      {groups.length === 0 ? null : (
        <div>
          <p>{consentText.someOfThese}</p>
          <ul className={styles['groups']}>
            {groups.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
      <div>
        {rowsOf(project, open).map(({ id, room, state }) => (
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
        {[...objectionLines(vote), ...turningLines(vote, households)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Section>
  );
};

function rowsOf({ state }: Project, voters: readonly Voter[]) {
  const { opinionOf } = consentOf(state);
  const theirs = new Set(voters.flatMap(({ households }) => households));
  return state.households
    .filter(({ id }) => theirs.has(id))
    .sort((a, b) => b.floor - a.floor || a.seq - b.seq)
    .map(({ id, room }) => ({ id, room, state: opinionOf.get(id)?.state ?? ('pending' as const) }));
}
