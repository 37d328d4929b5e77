import type { ReactNode } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './OpinionForm.module.css';
import { needsDocument, type OpinionForm, SIGNERS } from './opinion-form';

type SignerFieldsProps = { readonly form: UseFormReturn<OpinionForm>; readonly problem: string | undefined };

/** Who signed; whoever is not an owner names the paper that allows it. */
export const SignerFields = ({ form, problem }: SignerFieldsProps): ReactNode => {
  const signer = useWatch({ control: form.control, name: 'signer' });
  return (
    <>
      <SelectField
        label={opinionText.whoSigned}
        options={SIGNERS.map((value) => ({ value, label: consentText.signers[value] }))}
        {...form.register('signer')}
      />
      {signer === 'owner' ? null : (
        <div className={styles['pair']}>
          <TextField label={opinionText.signerName} optional chars={6} {...form.register('signerName')} />
          {needsDocument(signer) ? (
            <TextField
              id="opinion-documentNumber"
              label={consentText.documents[signer]}
              error={problem}
              {...form.register('documentNumber')}
            />
          ) : null}
        </div>
      )}
    </>
  );
};
