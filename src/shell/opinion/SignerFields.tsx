import type { ReactNode } from 'react';
import type { UseFormRegisterReturn } from 'react-hook-form';
import type { SignerKind } from '../../domain/consent/opinion';
import { consentText } from '../../text/zh-cn/consent';
import { opinionText } from '../../text/zh-cn/opinion';
import { SelectField } from '../../ui/SelectField';
import { TextField } from '../../ui/TextField';
import styles from './OpinionForm.module.css';
import { needsDocument, SIGNERS } from './opinion-form';

type SignerFieldsProps = {
  /** Of which form: begins the id that a problem leads to. */
  readonly of: 'opinion' | 'signing';
  readonly signer: SignerKind;
  readonly problem: string | undefined;
  readonly fields: {
    readonly signer: UseFormRegisterReturn;
    readonly signerName: UseFormRegisterReturn;
    readonly documentNumber: UseFormRegisterReturn;
  };
};

/** Who signed; whoever is not an owner names the paper that allows it. */
export const SignerFields = ({ of, signer, problem, fields }: SignerFieldsProps): ReactNode => (
  <>
    <SelectField
      label={opinionText.whoSigned}
      options={SIGNERS.map((value) => ({ value, label: consentText.signers[value] }))}
      {...fields.signer}
    />
    {signer === 'owner' ? null : (
      <div className={styles['pair']}>
        <TextField label={opinionText.signerName} optional chars={6} {...fields.signerName} />
        {needsDocument(signer) ? (
          <TextField
            id={`${of}-documentNumber`}
            label={consentText.documents[signer]}
            error={problem}
            {...fields.documentNumber}
          />
        ) : null}
      </div>
    )}
  </>
);
