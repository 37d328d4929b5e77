import type { ReactNode } from 'react';
import type { MoneyView } from '../../domain/project/money-view';
import { href, routes } from '../../routes/routes';
import { apportionmentErrorText, schemeGapText } from '../../text/zh-cn/apportionment-errors';
import { schemeText } from '../../text/zh-cn/scheme';
import { LinkButton } from '../../ui/LinkButton';
import { Notice } from '../../ui/Notice';

type MoneyProblemProps = {
  readonly project: string;
  readonly money: MoneyView;
  readonly roomOf: (household: string) => string;
};

/** What keeps the figures from being worked out, and where to put it right. Nothing while there are figures. */
export const MoneyProblem = ({ project, money, roomOf }: MoneyProblemProps): ReactNode => {
  switch (money.kind) {
    case 'ready':
    case 'noProposal':
      return null;
    case 'gap':
      return (
        <Notice
          kind="warning"
          title={schemeText.refused}
          action={
            money.gap.kind === 'noCosts' ? (
              <LinkButton href={href(routes.costs(project))}>{schemeText.toCosts}</LinkButton>
            ) : (
              <LinkButton href={href(routes.households(project))}>{schemeText.toHouseholds}</LinkButton>
            )
          }
        >
          {schemeGapText(money.gap, roomOf)}
        </Notice>
      );
    case 'refused':
      return (
        <Notice kind="error" title={schemeText.refused} announce>
          {[...new Set(money.errors.map((error) => apportionmentErrorText(error, roomOf)))].map(
            (sentence) => (
              <div key={sentence}>{sentence}</div>
            ),
          )}
        </Notice>
      );
  }
};
