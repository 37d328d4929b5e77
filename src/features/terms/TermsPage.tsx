import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { clauseKey } from '../../domain/agreement/clause-choice';
import { TERM_GROUPS, TERMS } from '../../domain/agreement/terms';
import { day } from '../../domain/kernel/day';
import { href, routes } from '../../routes/routes';
import { KeptNotice } from '../../shell/KeptNotice';
import { isOnRecord, type Outcome } from '../../shell/on-record';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { SavedNotice } from '../../shell/SavedNotice';
import { useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { paperContentOf } from '../../text/paper-content';
import { termsText } from '../../text/zh-cn/terms';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { LinkButton } from '../../ui/LinkButton';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { ClauseFields } from './ClauseFields';
import { type ClauseDraft, clauseDrafts, clauseProblems, keptClauses, numberIn } from './clause-drafts';
import { asTyped, readTerms, type TermProblem, type TermsForm } from './read-terms';
import { TermField } from './TermField';
import styles from './TermsPage.module.css';
import { noteClauses, recallClauses } from './typed-clauses';

type Tried = {
  readonly attempt: number;
  readonly problems: readonly TermProblem[];
  readonly outcome: Outcome | null;
};

/** The agreement's blanks, grouped as its clauses ask for them, and the clauses themselves. Every blank may stay empty. */
export const TermsPage = (): ReactNode => {
  const { id, state } = useProject();
  const run = useRun();
  const today = localDay(useWorld().now());
  const saved = asTyped(state.terms);
  const form = useForm<TermsForm>({ defaultValues: saved });
  const isBack = useKeptForm(`terms.${id}`, form, saved);
  const [kept, setKept] = useState<readonly ClauseDraft[] | null>(() => {
    const content = paperContentOf(state, { asOf: day(today), issuedOn: null });
    return content.ok ? clauseDrafts(content.value) : null;
  });
  const [typedBefore] = useState(() => (kept === null ? undefined : recallClauses(id, kept)));
  const [drafts, setDrafts] = useState<readonly ClauseDraft[] | null>(typedBefore ?? kept);
  const reword = (next: readonly ClauseDraft[]): void => {
    setDrafts(next);
    if (kept !== null) noteClauses(id, kept, next);
  };
  const [tried, setTried] = useState<Tried>({ attempt: 0, problems: [], outcome: null });
  const isSaved = tried.outcome !== null && isOnRecord(tried.outcome);

  const save = (typed: TermsForm): void => {
    const read = readTerms(typed);
    const problems = [...(read.ok ? [] : read.error), ...(drafts === null ? [] : clauseProblems(drafts))];
    const clauses = drafts === null ? {} : keptClauses(drafts);
    const outcome =
      read.ok && problems.length === 0
        ? run({ kind: 'setTerms', terms: { ...read.value, ...clauses } })
        : null;
    if (outcome !== null && isOnRecord(outcome)) {
      form.reset(typed);
      if (drafts !== null) noteClauses(id, drafts, null);
      setKept(drafts);
    }
    setTried(({ attempt }) => ({ attempt: attempt + 1, problems, outcome }));
  };

  return (
    <ProjectFrame>
      <PageHeading hasErrors={tried.problems.length > 0}>{termsText.title}</PageHeading>
      <p>{termsText.intro}</p>
      <KeptNotice shown={isBack || (typedBefore !== undefined && !isSaved)} />
      <form className={styles['form']} noValidate onSubmit={form.handleSubmit(save)}>
        <ErrorSummary
          attempt={tried.attempt}
          problems={tried.problems.map(({ key, message }) => ({ fieldId: `term-${key}`, message }))}
        />
        {TERM_GROUPS.map((group) => (
          <Section key={group} title={termsText.groups[group]}>
            <div className={styles['fields']}>
              {TERMS.filter((term) => term.group === group).map((term) => (
                <TermField
                  key={term.key}
                  term={term}
                  error={tried.problems.find(({ key }) => key === term.key)?.message}
                  today={today}
                  registered={form.register(term.key)}
                />
              ))}
            </div>
          </Section>
        ))}
        <Section title={termsText.clauses}>
          <p>{drafts === null ? termsText.clausesLater : termsText.clausesIntro}</p>
          {drafts === null
            ? null
            : drafts.map((draft) => (
                <ClauseFields
                  key={draft.clause.id}
                  draft={draft}
                  number={numberIn(drafts, draft)}
                  error={tried.problems.find(({ key }) => key === clauseKey(draft.clause.id))?.message}
                  onChange={(next) =>
                    reword(drafts.map((each) => (each.clause === next.clause ? next : each)))
                  }
                />
              ))}
        </Section>
        <SavedNotice outcome={tried.outcome} words={termsText.saved} />
        <div className={styles['buttons']}>
          <Button type="submit" kind="primary" size="main">
            {termsText.save}
          </Button>
          <LinkButton href={href(routes.check(id))} size="main">
            {termsText.toCheck}
          </LinkButton>
        </div>
      </form>
    </ProjectFrame>
  );
};
