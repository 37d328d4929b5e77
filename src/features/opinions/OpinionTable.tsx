import type { ReactNode } from 'react';
import { href, routes } from '../../routes/routes';
import { kindOf } from '../../shell/picture/picture-floors';
import { SigningMark } from '../../shell/signing/SigningMark';
import { opinionText } from '../../text/zh-cn/opinion';
import { opinionsText } from '../../text/zh-cn/opinions';
import { signingText } from '../../text/zh-cn/signing';
import { DataTable } from '../../ui/DataTable';
import { StateGlyph } from '../../ui/glyph/StateGlyph';
import { TextLink } from '../../ui/TextLink';
import styles from './OpinionsPage.module.css';
import type { OpinionRow } from './rows';

type OpinionTableProps = { readonly project: string; readonly rows: readonly OpinionRow[] };

/** The households with what they say now; the room leads to the door. */
export const OpinionTable = ({ project, rows }: OpinionTableProps): ReactNode => {
  const { columns } = opinionsText;
  return (
    <DataTable
      caption={opinionsText.table}
      columns={[
        { key: 'room', label: columns.room },
        { key: 'state', label: columns.state },
        { key: 'paying', label: columns.paying },
        { key: 'signing', label: columns.signing },
        { key: 'owner', label: columns.owner },
        { key: 'payable', label: columns.payable, align: 'end' },
        { key: 'last', label: columns.last },
      ]}
      rows={rows.map(({ household: { id, room }, state, paying, signing, owners, payable, last }) => ({
        key: id,
        cells: {
          room: (
            <span className={styles['room']}>
              <TextLink href={href(routes.door(project, id))} label={opinionsText.doorAt(room)}>
                {room}
              </TextLink>
            </span>
          ),
          state: (
            <span className={styles['state']}>
              <StateGlyph kind={kindOf(state)} />
              {signingText.vote(state)}
            </span>
          ),
          paying: <span className={styles['state']}>{signingText.paying[paying]}</span>,
          signing: (
            <span className={styles['state']}>
              <SigningMark state={signing} />
              {signingText.states[signing]}
            </span>
          ),
          owner: owners,
          payable,
          last: last ? (
            opinionText.entry(last.day, last.what, last.by)
          ) : (
            <span className={styles['quiet']}>{opinionsText.noAnswer}</span>
          ),
        },
      }))}
    />
  );
};
