import { type ReactNode, useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { useLocation } from 'wouter';
import { href, routes } from '../../routes/routes';
import { placeOf } from '../../shell/place/place-form';
import { StartFrame } from '../../shell/StartFrame';
import { useDesk } from '../../store/desk-context';
import { refusalText } from '../../text/zh-cn/refusals';
import { setUpText } from '../../text/zh-cn/set-up';
import { Button } from '../../ui/Button';
import { ErrorSummary, type FieldProblem } from '../../ui/ErrorSummary';
import { Notice } from '../../ui/Notice';
import { PageHeading } from '../../ui/PageHeading';
import { fieldId, problemsIn, QUESTIONS, shapeOf } from './answers';
import { type Draft, forgetDraft, keepDraft, keptDraft } from './draft';
import { GrowingBuilding } from './GrowingBuilding';
import { QuestionFields } from './QuestionFields';
import styles from './SetUpPage.module.css';
import { useQuestion } from './use-question';

const FIRST_FIELD = { place: 'estate', storeys: 'storeys', flats: 'flats', ground: 'ground' } as const;

/** Four questions, one to a page, with the building growing beside them; then the household list. */
export const SetUpPage = (): ReactNode => {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const { register, control, handleSubmit } = useForm<Draft>({
    defaultValues: keptDraft(),
    shouldFocusError: false,
  });
  const draft = useWatch({ control, compute: (values): Draft => values });
  const { index, goOn, goBack } = useQuestion();
  const [failed, setFailed] = useState<string | null>(null);
  const [attempt, setAttempt] = useState<Attempt>({ number: 0, problems: [] });

  // An address that came back without its draft starts where something is missing.
  const firstOpen = QUESTIONS.findIndex((each) => problemsIn(each, draft).length > 0);
  const asked = firstOpen === -1 ? index : Math.min(index, firstOpen);
  const question = QUESTIONS[asked] ?? 'ground';
  const isLast = asked === QUESTIONS.length - 1;

  useEffect(() => keepDraft(draft), [draft]);
  useEffect(() => {
    setAttempt(({ number }) => ({ number, problems: [] }));
    focusOn(FIRST_FIELD[question]);
  }, [question]);

  const create = async (answers: Draft): Promise<void> => {
    const shape = shapeOf(answers);
    if (shape === null) return;
    try {
      const place = placeOf(answers);
      const created = await desk.create({
        kind: 'openStairwell',
        place,
        jurisdiction: answers.jurisdiction,
        shape,
        sample: null,
      });
      if (!created.ok) return setFailed(refusalText(created.error, (room) => room));
      forgetDraft();
      navigate(routes.households(created.value));
    } catch {
      setFailed(setUpText.notKept);
    }
  };

  const answer = handleSubmit((answers) => {
    const problems = problemsIn(question, answers);
    setAttempt(({ number }) => ({ number: number + 1, problems }));
    if (problems.length > 0) return undefined;
    return isLast ? create(answers) : goOn();
  });

  return (
    <StartFrame
      back={{ href: href(routes.start), label: setUpText.backToStart }}
      title={setUpText.title}
      side={<GrowingBuilding shape={shapeOf(draft)} />}
      sideWidth="wide"
    >
      <form className={styles['form']} noValidate onSubmit={(event) => void answer(event)}>
        <ErrorSummary problems={attempt.problems} attempt={attempt.number} />
        {failed === null ? null : (
          <Notice kind="error" announce>
            {failed}
          </Notice>
        )}
        <PageHeading note={setUpText.step(asked + 1)} hasErrors={attempt.problems.length > 0}>
          {setUpText.questions[question]}
        </PageHeading>
        <QuestionFields
          key={question}
          question={question}
          register={register}
          control={control}
          problems={attempt.problems}
        />
        <div className={styles['actions']}>
          <Button kind="primary" size="main" type="submit">
            {isLast ? setUpText.finish : setUpText.goOn}
          </Button>
          {asked === 0 ? null : (
            <Button size="main" onPress={goBack}>
              {setUpText.goBack}
            </Button>
          )}
        </div>
      </form>
    </StartFrame>
  );
};

type Attempt = { readonly number: number; readonly problems: readonly FieldProblem[] };

/** Into the box, or onto the answer that is chosen among several. */
function focusOn(field: keyof Draft): void {
  const id = fieldId(field);
  const chosen = document.querySelector<HTMLElement>(`[name="${id}"]:checked`);
  (chosen ?? document.getElementById(id))?.focus();
}
