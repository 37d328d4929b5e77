import { type ReactNode, useEffect, useState } from 'react';
import { type Control, useForm, useFormState, useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { type VersionChange, versionChange } from '../../domain/project/set-aside';
import { routes } from '../../routes/routes';
import { VersionDifferences } from '../../shell/changing/VersionDifferences';
import { KeptNotice } from '../../shell/KeptNotice';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { SavedNotice } from '../../shell/SavedNotice';
import { forgetTyped, useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { changesText } from '../../text/zh-cn/changes';
import { costsText } from '../../text/zh-cn/costs';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { InterruptionPage } from '../../ui/InterruptionPage';
import { PageHeading } from '../../ui/PageHeading';
import { CostRows } from './CostRows';
import styles from './CostsPage.module.css';
import { CostsSums } from './CostsSums';
import { type CostsDraft, draftOf } from './draft';
import { FundingRows } from './FundingRows';
import { type ReadCosts, readDraft } from './read-draft';
import { sumsOf } from './sums';

/** What the lift costs and who helps: total, less subsidies, is what the households raise. */
export const CostsPage = (): ReactNode => {
  const { id, state } = useProject();
  const run = useRun();
  const { costs, funding } = state;
  const saved = draftOf(costs, funding);
  const form = useForm<CostsDraft>({ defaultValues: saved, shouldFocusError: false });
  const { control, register, handleSubmit, reset } = form;
  const { isDirty } = useFormState({ control });
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, problems: [] });
  const [asking, setAsking] = useState<Asking | null>(null);
  const [, navigate] = useLocation();
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  // What is on record changed, by saving or by undoing: the form shows it, amounts written out.
  useEffect(() => reset(draftOf(costs, funding)), [costs, funding, reset]);
  const name = `costs.${id}`;
  const isBack = useKeptForm(name, form, saved);

  const goOn = (): void => navigate(routes.scheme(id));
  const write = ({ read, then }: Pick<Asking, 'read' | 'then'>): void => {
    const result = run({ kind: 'setCosts', costs: read.costs, funding: read.funding });
    setOutcome(result);
    setAsking(null);
    if (!isOnRecord(result)) return;
    if (!result.ok) reset(draftOf(costs, funding));
    forgetTyped(name);
    if (then === 'goOn') goOn();
  };
  const save = (then: Asking['then']) =>
    handleSubmit((draft) => {
      const read = readDraft(draft, state);
      setAttempt(({ number }) => ({ number: number + 1, problems: read.problems }));
      setOutcome(null);
      if (read.problems.length > 0) return;
      const change = versionChange(state, { ...state, costs: read.costs, funding: read.funding });
      if (change.setAside.length > 0) setAsking({ read, then, change });
      else write({ read, then });
    });

  if (asking !== null) {
    const { number, setAside } = asking.change;
    return (
      <ProjectFrame>
        <InterruptionPage
          title={costsText.changeTitle(number)}
          confirm={{ label: costsText.changeConfirm(setAside.length), onPress: () => write(asking) }}
          cancel={{ label: costsText.changeCancel, onPress: () => setAsking(null) }}
        >
          <p>{costsText.changeWords(setAside.length)}</p>
          <VersionDifferences
            lead={changesText.askDifferences}
            before={state}
            after={{ ...state, costs: asking.read.costs, funding: asking.read.funding }}
          />
          <p>{changesText.askUndo}</p>
        </InterruptionPage>
      </ProjectFrame>
    );
  }
  const parts = { control, register, problems: attempt.problems };
  const isSaved = costs.length > 0 && !isDirty;
  return (
    <ProjectFrame side={<LiveSums control={control} state={state} />}>
      <form className={styles['form']} noValidate onSubmit={(event) => void save('stay')(event)}>
        <ErrorSummary problems={attempt.problems} attempt={attempt.number} />
        <PageHeading hasErrors={attempt.problems.length > 0}>{costsText.title}</PageHeading>
        <p>
          {costsText.estimate}
          {costsText.amountsHint}
        </p>
        <KeptNotice shown={isBack} />
        <CostRows {...parts} />
        <FundingRows {...parts} />
        {outcome === null || (isOnRecord(outcome) && !isSaved) ? null : (
          <SavedNotice outcome={outcome} words={outcome.ok ? costsText.saved : costsText.unchanged} />
        )}
        <div className={styles['actions']}>
          <Button kind={isSaved ? 'secondary' : 'primary'} size="main" type="submit">
            {costsText.save}
          </Button>
          <Button
            kind={isSaved ? 'primary' : 'secondary'}
            size="main"
            onPress={isDirty ? () => void save('goOn')() : goOn}
          >
            {costsText.continue}
          </Button>
        </div>
      </form>
    </ProjectFrame>
  );
};

/** A change that waits for a yes because it sets answers aside; `goOn` was pressed in place of 保存. */
type Asking = {
  readonly read: ReadCosts;
  readonly then: 'stay' | 'goOn';
  readonly change: VersionChange;
};
type Attempt = { readonly number: number; readonly problems: readonly FieldProblem[] };

const LiveSums = ({
  control,
  state,
}: {
  readonly control: Control<CostsDraft>;
  readonly state: Pick<ReadCosts, 'costs' | 'funding'>;
}): ReactNode => {
  const read = readDraft(useWatch({ control, compute: (draft): CostsDraft => draft }), state);
  const unread = read.costs.length === 0 ? 0 : read.problems.length;
  return <CostsSums sums={sumsOf(read.costs, read.funding)} unread={unread} />;
};
