import { type FormEvent, type ReactNode, useState } from 'react';
import { hostedAddress } from '../../card/card-link';
import { cardText } from '../../text/zh-cn/card';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { TextField } from '../../ui/TextField';
import styles from './CardPage.module.css';

type AddressFormProps = {
  readonly address: string | null;
  readonly onChange: (address: string | null) => void;
};

type Told = { readonly error?: string; readonly done?: string };

/** Where the app is hosted, if it is: then codes open the card, else they hold its text. */
export const AddressForm = ({ address, onChange }: AddressFormProps): ReactNode => {
  const [typed, setTyped] = useState(address ?? '');
  const [told, setTold] = useState<Told>({});
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const read = hostedAddress(typed);
    if (read === null && typed.trim() !== '') {
      setTold({ error: cardText.addressWrong });
      return;
    }
    onChange(read);
    setTyped(read ?? '');
    setTold({ done: read === null ? cardText.addressCleared : cardText.addressSaved });
  };
  return (
    <Disclosure title={cardText.address}>
      <form className={styles['form']} noValidate onSubmit={submit}>
        <TextField
          id="card-address"
          label={cardText.address}
          hint={cardText.addressHint}
          error={told.error}
          optional
          inputMode="url"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{cardText.addressSave}</Button>
        {told.done === undefined ? null : <Notice announce kind="success" title={told.done} />}
      </form>
    </Disclosure>
  );
};
