import type { ReactNode } from 'react';
import type { Household } from '../../domain/building/household';
import { floorsText } from '../../text/floors';
import { schemeText } from '../../text/zh-cn/scheme';
import { ActionCard } from '../../ui/ActionCard';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { PageHeading } from '../../ui/PageHeading';
import styles from './TemplateChooser.module.css';
import { type Template, templatesFor } from './templates';

type TemplateChooserProps = {
  readonly households: readonly Household[];
  readonly isFirst: boolean;
  readonly onChoose: (template: Template) => void;
  readonly onBack: () => void;
};

/** Ways to begin, each with the case for it: nothing is settled by choosing one. */
export const TemplateChooser = ({
  households,
  isFirst,
  onChoose,
  onBack,
}: TemplateChooserProps): ReactNode => {
  const templates = templatesFor(households.map(({ floor }) => floor));
  const { choose } = schemeText;
  const usual = templates.filter(({ isUsual }) => isUsual);
  const others = templates.filter(({ isUsual }) => !isUsual);
  return (
    <>
      <PageHeading>{isFirst ? choose.title : choose.again}</PageHeading>
      <p>{choose.lead}</p>
      <Cards templates={usual} onChoose={onChoose} />
      {others.length === 0 ? null : (
        <Disclosure title={choose.more(others.length)}>
          <Cards templates={others} onChoose={onChoose} />
        </Disclosure>
      )}
      {isFirst ? null : (
        <div>
          <Button onPress={onBack}>{choose.back}</Button>
        </div>
      )}
    </>
  );
};

type CardsProps = {
  readonly templates: readonly Template[];
  readonly onChoose: (template: Template) => void;
};

const Cards = ({ templates, onChoose }: CardsProps) => (
  <ul className={styles['cards']}>
    {templates.map((template) => (
      <li key={template.key}>
        <ActionCard
          title={template.name}
          note={
            <>
              <span className={styles['line']}>{template.fairness}</span>
              <span className={styles['line']}>{template.note}</span>
              <span className={styles['line']}>
                {template.exemptFloors.length === 0
                  ? schemeText.choose.everybody
                  : schemeText.choose.exempt(floorsText(template.exemptFloors))}
                {template.source === null ? '' : ` · ${template.source}`}
              </span>
            </>
          }
          onPress={() => onChoose(template)}
        />
      </li>
    ))}
  </ul>
);
