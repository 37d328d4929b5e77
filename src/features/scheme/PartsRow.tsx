import { type ReactNode, useState } from 'react';
import { RULES } from '../../domain/apportionment/rules';
import type { CostItem } from '../../domain/apportionment/scheme';
import { ruledPools } from '../../domain/proposal/pools-of';
import type { Proposal } from '../../domain/proposal/proposal';
import { partLabel } from '../../text/why/pool-views';
import { schemeText } from '../../text/zh-cn/scheme';
import { TextLink } from '../../ui/TextLink';
import type { SchemeDraft } from './draft';
import { PartsDialog } from './PartsDialog';
import { setParts } from './parts';
import styles from './SchemeEditor.module.css';

type PartsRowProps = {
  readonly costs: readonly CostItem[];
  readonly proposal: Proposal;
  readonly onEdit: (change: (draft: SchemeDraft) => SchemeDraft) => void;
};

/** Which money is shared by which rule, where there are several, and the way to say so. */
export const PartsRow = ({ costs, proposal, onEdit }: PartsRowProps): ReactNode => {
  const [isOpen, setOpen] = useState(false);
  const words = schemeText.parts;
  const { parts = [] } = proposal;
  const [rest, ...others] = ruledPools(proposal).map((each) => ({
    label: partLabel(each, costs),
    rule: RULES[each.basis.kind].names.zh,
  }));
  const items = others.map(({ label, rule }, index) => ({
    key: `${index} ${label}`,
    sentence: words.one(label, rule),
    removeLabel: words.removeOf(label),
  }));
  return (
    <div className={styles['links']}>
      {parts.length === 0
        ? null
        : [...items.map(({ sentence }) => sentence), rest ? words.one(rest.label, rest.rule) : ''].map(
            (sentence) => <span key={sentence}>{sentence}</span>,
          )}
      <TextLink onPress={() => setOpen(true)}>{parts.length === 0 ? words.open : words.change}</TextLink>
      {isOpen ? (
        <PartsDialog
          costs={costs}
          parts={parts}
          items={items}
          onParts={(next) => onEdit((held) => setParts(held, next))}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </div>
  );
};
