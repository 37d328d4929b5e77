import { type ReactNode, useState } from 'react';
import { RULES } from '../../domain/apportionment/rules';
import type { CostItem } from '../../domain/apportionment/scheme';
import type { ProposalPart } from '../../domain/proposal/proposal';
import { figures } from '../../text/format';
import { schemeText } from '../../text/zh-cn/scheme';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Choice } from '../../ui/Choice';
import { Dialog } from '../../ui/Dialog';
import { FieldError } from '../../ui/FieldError';
import { DecimalField } from '../../ui/NumberFields';
import { AdjustmentList } from './AdjustmentList';
import styles from './OptInDialog.module.css';
import { freeCosts, type PartForm, type PartKind, type PartRule, readPart } from './parts';

type PartsDialogProps = {
  readonly costs: readonly CostItem[];
  readonly parts: readonly ProposalPart[];
  readonly items: readonly {
    readonly key: string;
    readonly sentence: string;
    readonly removeLabel: string;
  }[];
  readonly onParts: (parts: readonly ProposalPart[]) => void;
  readonly onClose: () => void;
};

/** Takes cost lines, or so many percent, out of the common rule and shares them by another one (分项分摊). */
export const PartsDialog = ({ costs, parts, items, onParts, onClose }: PartsDialogProps): ReactNode => {
  const words = schemeText.parts;
  const held = parts[0]?.of.kind;
  const blank: PartForm = { kind: held ?? 'costs', costs: [], percent: '', rule: 'area' };
  const [form, setForm] = useState(blank);
  const [problem, setProblem] = useState<string>();
  const free = freeCosts(costs, parts);

  const add = (): void => {
    const part = readPart(form, free, parts);
    setProblem(part.ok ? undefined : part.error);
    if (!part.ok) return;
    onParts([...parts, part.value]);
    setForm({ ...blank, kind: form.kind });
  };

  return (
    <Dialog open wide onClose={onClose} title={words.title} cancelLabel={schemeText.single.done}>
      <p>{words.lead}</p>
      <AdjustmentList
        items={items.map((item, index) => ({
          ...item,
          onRemove: () => onParts(parts.filter((_, place) => place !== index)),
        }))}
      />
      <div className={styles['form']}>
        {held === undefined ? (
          <Choice
            look="segmented"
            label={words.how}
            options={KINDS.map((value) => ({ value, label: words.kinds[value] }))}
            value={form.kind}
            onChange={(kind) => setForm({ ...form, kind })}
          />
        ) : null}
        {form.kind === 'costs' ? (
          <CostBoxes
            free={free}
            chosen={form.costs}
            problem={problem}
            onChosen={(chosen) => setForm({ ...form, costs: chosen })}
          />
        ) : (
          <DecimalField
            label={words.percent}
            unit="%"
            error={problem}
            value={form.percent}
            onChange={({ target }) => setForm({ ...form, percent: target.value })}
          />
        )}
        <Choice
          look="cards"
          label={words.rule}
          options={RULES_OFFERED.map((value) => ({
            value,
            label: RULES[value].names.zh,
            hint: RULES[value].fairness.zh,
          }))}
          value={form.rule}
          onChange={(rule) => setForm({ ...form, rule })}
        />
        <div>
          <Button kind="primary" size="main" onPress={add}>
            {words.add}
          </Button>
        </div>
      </div>
    </Dialog>
  );
};

const KINDS: readonly PartKind[] = ['costs', 'percent'];
const RULES_OFFERED: readonly PartRule[] = ['area', 'equal'];

type CostBoxesProps = {
  readonly free: readonly CostItem[];
  readonly chosen: readonly string[];
  readonly problem: string | undefined;
  readonly onChosen: (chosen: readonly string[]) => void;
};

const CostBoxes = ({ free, chosen, problem, onChosen }: CostBoxesProps) => (
  <fieldset>
    <legend>{schemeText.parts.which}</legend>
    {problem === undefined ? null : <FieldError>{problem}</FieldError>}
    {free.map(({ id, label, amount }) => (
      <Checkbox
        key={id}
        label={label}
        hint={schemeText.parts.yuan(figures(amount))}
        checked={chosen.includes(id)}
        onChange={({ target }) =>
          onChosen(target.checked ? [...chosen, id] : chosen.filter((each) => each !== id))
        }
      />
    ))}
  </fieldset>
);
