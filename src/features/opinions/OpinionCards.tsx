import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { kindOf } from '../../shell/picture/picture-floors';
import { opinionsText } from '../../text/zh-cn/opinions';
import { signingText } from '../../text/zh-cn/signing';
import { ActionCard } from '../../ui/ActionCard';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import styles from './OpinionsPage.module.css';
import type { OpinionRow } from './rows';

type OpinionCardsProps = { readonly project: string; readonly rows: readonly OpinionRow[] };

/** The list where there is no room for a table: one large row for each household. */
export const OpinionCards = ({ project, rows }: OpinionCardsProps): ReactNode => (
  <div>
    {rows.map(({ household: { id, room }, state, paying, signing, owners, payable, last }) => (
      <ActionCard
        key={id}
        kind="row"
        href={href(routes.door(project, id))}
        title={room}
        mark={<StateGlyph kind={kindOf(state)} />}
        note={
          <>
            <span className={styles['three']}>
              <span>{signingText.vote(state)}</span>
              <span>{signingText.paying[paying]}</span>
              {signing === 'notIssued' ? null : <span>{signingText.states[signing]}</span>}
            </span>
            {opinionsText.card(owners, payable, last === undefined ? opinionsText.noAnswer : '')}
          </>
        }
      />
    ))}
  </div>
);
