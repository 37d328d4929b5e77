import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import { consentOf } from '../../domain/project/consent-view';
import { moneyOf } from '../../domain/project/money-view';
import type { Project } from '../../domain/project/project';
import { href, routes } from '../../routes/routes';
import { squareMetres, yuan } from '../../text/format';
import { householdsText } from '../../text/zh-cn/households';
import { opinionText } from '../../text/zh-cn/opinion';
import { Money } from '../../ui/Money';
import { TextLink } from '../../ui/TextLink';
import { SigningPart } from '../signing/SigningPart';
import { ThreeStates } from '../signing/ThreeStates';
import { ContactPart } from './ContactPart';
import { OpinionForm } from './OpinionForm';
import { OpinionHistory } from './OpinionHistory';
import styles from './OpinionPanel.module.css';
import { SinceSaid } from './SinceSaid';
import type { OpinionActions } from './use-opinion-actions';

type OpinionPanelProps = {
  readonly project: Project;
  readonly household: Household;
  readonly next: Household | undefined;
  readonly actions: OpinionActions;
};

/** One household: what it pays and why, what it says, and all that it said before. */
export const OpinionPanel = ({ project, household, next, actions }: OpinionPanelProps): ReactNode => {
  const { state } = project;
  const { id, room, area, areaSource } = household;
  const opinion = consentOf(state).opinionOf.get(id);
  return (
    <section className={styles['panel']} aria-label={`${room} ${ownerNames(project, household)}`}>
      <header className={styles['head']}>
        <h2 className={styles['name']}>
          {room} {ownerNames(project, household)}
        </h2>
        {area === null ? null : (
          <span className={styles['quiet']}>
            {opinionText.areaFrom(squareMetres(area), householdsText.sources[areaSource])}
          </span>
        )}
      </header>
      <div className={styles['money']}>
        <Payable project={project} household={household} />
        <TextLink href={href(routes.why(project.id, id))}>{opinionText.why}</TextLink>
        <TextLink href={href(routes.card(project.id, id))}>{opinionText.card}</TextLink>
      </div>
      <ThreeStates state={state} household={household} />
      <SigningPart
        key={`signing-${id}-${state.signings.length}`}
        project={project}
        household={household}
        recorder={actions.recorder}
      />
      <SinceSaid project={project} opinion={opinion} />
      <OpinionForm
        key={`${id}-${opinion?.history.length ?? 0}`}
        household={id}
        room={room}
        today={actions.today}
        recorder={actions.recorder}
        nextRoom={next?.room}
        onRecord={(input) => actions.record(input, next)}
      />
      <ContactPart
        key={`met-${id}-${state.contacts.length}`}
        onLog={(met) => actions.logContact(id, met, next)}
      />
      <OpinionHistory
        state={state}
        household={household}
        opinion={opinion}
        onWithdraw={() => actions.withdraw(id)}
      />
    </section>
  );
};

const Payable = ({
  project: { state },
  household,
}: Pick<OpinionPanelProps, 'project' | 'household'>): ReactNode => {
  const money = moneyOf(state);
  const payable = money.kind === 'ready' ? money.shareOf.get(household.id)?.payable : undefined;
  if (payable === undefined) return <span className={styles['quiet']}>{opinionText.amountUnknown}</span>;
  return (
    <span>
      {payable < 0 ? opinionText.receives : opinionText.payable} <Money size="share">{yuan(payable)}</Money>
    </span>
  );
};

const ownerNames = ({ state }: Project, { owners }: Household): string =>
  owners.map((owner) => state.persons.get(owner)?.name ?? '').join('、');
