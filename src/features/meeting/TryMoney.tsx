import { type ReactNode, useState } from 'react';
import { type Fen, fen } from '../../domain/money/fen';
import { roomBelow } from '../../domain/project/variation';
import { figures } from '../../text/format';
import { parseYuan } from '../../text/parse';
import { meetingText } from '../../text/zh-cn/meeting';
import { parseErrorText } from '../../text/zh-cn/parse-errors';
import { FieldError } from '../../ui/FieldError';
import { Stepper } from '../../ui/Stepper';
import { GlassShaft } from './GlassShaft';
import styles from './StageBar.module.css';
import type { Meeting } from './use-meeting';

/** 10,000 yuan a step. */
const STEP = 1_000_000;

type TryMoneyProps = { readonly kind: 'price' | 'subsidy'; readonly meeting: Meeting };

/** The total price or the subsidy, up and down by ten thousand, or typed. */
export const TryMoney = ({ kind, meeting }: TryMoneyProps): ReactNode => {
  const [problem, setProblem] = useState<string>();
  const { before, now, variation, vary } = meeting;
  const { tries } = meetingText;
  const label = tries.kinds[kind];
  const by = variation[kind];
  const shown = amountIn(now.money, kind) ?? amountIn(before.money, kind) ?? fen(0);
  const least = fen(shown - by - roomBelow(before.state)[kind]);
  const put = (amount: Fen): void => {
    if (amount < least) {
      setProblem(tries.tooLow(label, figures(least)));
      return;
    }
    setProblem(undefined);
    vary({ [kind]: fen(by + amount - shown) });
  };
  const commit = (typed: string): void => {
    const read = parseYuan(typed);
    if (read.ok) put(read.value);
    else setProblem(parseErrorText(read.error, { label, example: figures(shown) }));
  };
  return (
    <span className={styles['try']}>
      <Stepper
        label={label}
        value={figures(shown)}
        chars={6}
        stepWords={tries.step}
        invalid={problem !== undefined}
        canStepDown={shown - STEP >= least}
        onStep={(direction) => put(fen(shown + (direction === 'up' ? STEP : -STEP)))}
        onCommit={commit}
      />
      {kind === 'price' ? <GlassShaft meeting={meeting} /> : null}
      {problem === undefined ? null : (
        <span className={styles['problem']}>
          <FieldError>{problem}</FieldError>
        </span>
      )}
    </span>
  );
};

const amountIn = (money: Meeting['now']['money'], kind: 'price' | 'subsidy'): Fen | null =>
  money.kind === 'ready' ? (kind === 'price' ? money.outcome.gross : money.outcome.external) : null;
