import type { ReactNode } from 'react';
import { everybody } from '../../text/why/everybody';
import type { Told } from '../../text/why/told';
import { whyText } from '../../text/zh-cn/why';
import { DataTable } from '../../ui/DataTable';
import { Disclosure } from '../../ui/Disclosure';

/** Every household's weight and amount, so that anybody can add them up. */
export const EverybodyTable = ({ told }: { readonly told: Told }): ReactNode => {
  const { rows, total } = everybody(told);
  const { table } = whyText;
  return (
    <Disclosure title={whyText.everybody}>
      <DataTable
        caption={whyText.everybody}
        columns={[
          { key: 'room', label: table.room },
          { key: 'coefficient', label: table.coefficient, align: 'end' },
          { key: 'weight', label: table.weight, align: 'end' },
          { key: 'payable', label: table.payable, align: 'end' },
        ]}
        rows={rows.map(({ key, isFree, ...cells }) => ({ key, cells, tone: isFree ? 'muted' : 'normal' }))}
        total={{ key: 'total', cells: { ...total } }}
      />
    </Disclosure>
  );
};
