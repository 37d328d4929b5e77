import { type ReactNode, useState } from 'react';
import { useForm } from 'react-hook-form';
import { TERM_GROUPS, TERMS } from '../../domain/agreement/terms';
import { href, routes } from '../../routes/routes';
import { KeptNotice } from '../../shell/KeptNotice';
import { ProjectFrame } from '../../shell/ProjectFrame';
import { useKeptForm } from '../../shell/use-kept-form';
import { useProject, useRun } from '../../store/use-project';
import { useWorld } from '../../store/world-context';
import { localDay } from '../../text/clock';
import { termsText } from '../../text/zh-cn/terms';
import { Button } from '../../ui/Button';
import { ErrorSummary } from '../../ui/ErrorSummary';
import { LinkButton } from '../../ui/LinkButton';
import { useAnnounce } from '../../ui/LiveRegion';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { Section } from '../../ui/Section';
import { asTyped, readTerms, type TermProblem, type TermsForm } from './read-terms';
import { TermField } from './TermField';
import styles from './TermsPage.module.css';

type Tried = {
  readonly attempt: number;
  readonly problems: readonly TermProblem[];
  readonly isSaved: boolean;
};

/** The agreement's blanks, grouped as its clauses ask for them; every one may stay empty. */
export const TermsPage = (): ReactNode => {
  const { id, state } = useProject();
  const run = useRun();
  const today = localDay(useWorld().now());
  const announce = useAnnounce();
  const saved = asTyped(state.terms);
  const form = useForm<TermsForm>({ defaultValues: saved });
  const isBack = useKeptForm(`terms.${id}`, form, saved);
  const [tried, setTried] = useState<Tried>({ attempt: 0, problems: [], isSaved: false });

  const save = (typed: TermsForm): void => {
    const read = readTerms(typed);
    if (read.ok) {
      run({ kind: 'setTerms', terms: read.value });
      form.reset(typed);
      announce(termsText.saved);
    }
    setTried(({ attempt }) => ({
      attempt: attempt + 1,
      problems: read.ok ? [] : read.error,
      isSaved: read.ok,
    }));
  };

  return (
    <ProjectFrame>
      <PageHeading hasErrors={tried.problems.length > 0}>{termsText.title}</PageHeading>
      <p>{termsText.intro}</p>
      <KeptNotice shown={isBack} />
      <form className={styles['form']} noValidate onSubmit={form.handleSubmit(save)}>
        <ErrorSummary
          attempt={tried.attempt}
          problems={tried.problems.map(({ key, message }) => ({ fieldId: `term-${key}`, message }))}
        />
        {TERM_GROUPS.map((group) => (
          <Section key={group.id} title={group.title}>
            <div className={styles['fields']}>
              {TERMS.filter((term) => term.group === group.id).map((term) => (
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
        {tried.isSaved ? <Notice kind="success" title={termsText.saved} /> : null}
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
