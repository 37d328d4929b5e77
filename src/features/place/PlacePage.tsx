import { type ReactNode, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { ENTRIES, type Entry } from '../../domain/building/shape';
import { national } from '../../domain/jurisdictions/national';
import { consentOf } from '../../domain/project/consent-view';
import { href, routes } from '../../routes/routes';
import { AskAgain } from '../../shell/changing/AskAgain';
import { useAskFirst } from '../../shell/changing/use-ask-first';
import { KeptNotice } from '../../shell/KeptNotice';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { PlaceFields } from '../../shell/place/PlaceFields';
import { type PlaceForm, placeOf, placeProblems } from '../../shell/place/place-form';
import { SavedNotice } from '../../shell/SavedNotice';
import { forgetTyped, useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { placeText } from '../../text/zh-cn/place';
import { Button } from '../../ui/Button';
import { Choice } from '../../ui/Choice';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import styles from './PlacePage.module.css';

type Form = PlaceForm & { readonly entry: Entry };
type Tried = {
  readonly attempt: number;
  readonly problems: readonly FieldProblem[];
  readonly outcome: Outcome | null;
};

/** The address, whose rule applies, and where the lift stops; all of it can be corrected at any time. */
export const PlacePage = (): ReactNode => {
  const project = useProject();
  const { id, state } = project;
  const run = useRun();
  const askFirst = useAskFirst(project);
  const { place, jurisdiction, shape } = state;
  const city = jurisdiction === national.code ? place.city : '';
  const saved: Form = { ...place, city, jurisdiction, entry: shape.entry };
  const form = useForm<Form>({ defaultValues: saved });
  const name = `place.${id}`;
  const isBack = useKeptForm(name, form, saved);
  const [tried, setTried] = useState<Tried>({ attempt: 0, problems: [], outcome: null });
  const chosen = useWatch({ control: form.control, name: 'jurisdiction' });
  const entry = useWatch({ control: form.control, name: 'entry' });
  const answered = [...consentOf(state).opinionOf.values()].filter(
    ({ state: said }) => said !== 'pending',
  ).length;

  /** Gives the place first, and the entry only where that went into the record. */
  const record = (typed: Form): Outcome => {
    const placed = run({ kind: 'describePlace', place: placeOf(typed), jurisdiction: typed.jurisdiction });
    if (!isOnRecord(placed)) return placed;
    const entered = askFirst.run({ kind: 'correctEntry', entry: typed.entry });
    return entered === null || isOnRecord(entered) ? placed : entered;
  };
  const save = (typed: Form): void => {
    const problems = placeProblems(typed);
    const outcome = problems.length === 0 ? record(typed) : null;
    if (outcome !== null && isOnRecord(outcome)) forgetTyped(name);
    setTried(({ attempt }) => ({ attempt: attempt + 1, problems, outcome }));
  };

  if (askFirst.asking !== null) {
    return (
      <ProjectFrame>
        <AskAgain state={state} asking={askFirst.asking} onAnswer={askFirst.answer} />
      </ProjectFrame>
    );
  }
  return (
    <ProjectFrame>
      <PageHeading hasErrors={tried.problems.length > 0}>{placeText.title}</PageHeading>
      <p>{placeText.shape(shape.storeys, shape.flatsPerFloor, state.households.length)}</p>
      <KeptNotice shown={isBack} />
      <form className={styles['form']} noValidate onSubmit={form.handleSubmit(save)}>
        <ErrorSummary attempt={tried.attempt} problems={tried.problems} />
        <PlaceFields bind={(field) => form.register(field)} jurisdiction={chosen} problems={tried.problems} />
        <Choice
          look="cards"
          columns={2}
          label={placeText.entry}
          options={ENTRIES.map((value) => ({
            value,
            label: placeText.entries[value],
            hint: placeText.entryHints[value],
          }))}
          value={entry}
          onChange={(value) => form.setValue('entry', value)}
        />
        {entry !== shape.entry && answered > 0 ? (
          <Notice kind="warning">{placeText.entryAside(answered)}</Notice>
        ) : null}
        <SavedNotice outcome={tried.outcome} words={placeText.saved} />
        <div className={styles['buttons']}>
          <Button type="submit" kind="primary" size="main">
            {placeText.save}
          </Button>
          <LinkButton href={href(routes.households(id))} size="main">
            {placeText.toHouseholds}
          </LinkButton>
        </div>
      </form>
    </ProjectFrame>
  );
};
