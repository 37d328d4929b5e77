import { type ReactNode, useState } from 'react';
import type { Household } from '../../domain/building/household';
import type { SigningInput } from '../../domain/project/command';
import type { Project } from '../../domain/project/project';
import { type HouseholdSigning, signingsOf } from '../../domain/project/signings-view';
import { dayText } from '../../text/format';
import { consentText } from '../../text/zh-cn/consent';
import { signingText } from '../../text/zh-cn/signing';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { FieldError } from '../../ui/FieldError';
import { TextLink } from '../../ui/TextLink';
import { agreementWords } from './agreement-words';
import { SigningFields } from './SigningFields';
import styles from './SigningPart.module.css';
import { useSigningActions } from './use-signing-actions';

type SigningPartProps = {
  readonly project: Project;
  readonly household: Household;
  readonly recorder: string;
};

/** Whether the household has signed the issued agreement; the owner's own signature of today takes one press. */
export const SigningPart = ({ project, household, recorder }: SigningPartProps): ReactNode => {
  const { today, record, withdraw } = useSigningActions(project);
  const [refused, setRefused] = useState<string>();
  const { issued, signingOf } = signingsOf(project.state);
  const signing = signingOf.get(household.id);
  if (issued === null || signing === undefined) return null;
  const { id, room } = household;
  const write = (input: SigningInput): void => setRefused(record(input));
  const bySelf = { household: id, agreement: issued.id, signer: { kind: 'owner' }, on: today } as const;
  return (
    <section className={styles['part']} aria-label={signingText.title}>
      <p>{standingWords(signing)}</p>
      {signing.state === 'signed' ? null : (
        <>
          <p className={styles['quiet']}>{signingText.toSign(agreementWords(issued))}</p>
          <Button wide onPress={() => write({ ...bySelf, words: { recorder } })}>
            {signingText.record(room)}
          </Button>
          {refused === undefined ? null : <FieldError>{refused}</FieldError>}
          <Disclosure title={signingText.other}>
            <SigningFields
              household={household}
              agreement={issued}
              today={today}
              recorder={recorder}
              onRecord={write}
            />
          </Disclosure>
        </>
      )}
      {signing.entry === null ? null : (
        <div>
          <TextLink onPress={() => withdraw(id, recorder)}>{signingText.withdraw}</TextLink>
        </div>
      )}
    </section>
  );
};

function standingWords({ state, entry, agreement }: HouseholdSigning): string {
  switch (state) {
    case 'signed':
    case 'older': {
      const signed =
        entry === null
          ? ''
          : signingText.asSigned(
              consentText.signersDone[entry.signing.signer.kind],
              dayText(entry.signing.on),
            );
      return state === 'signed'
        ? signingText.signed(signed, agreementWords(agreement))
        : signingText.older(signed, agreementWords(agreement));
    }
    case 'notParty':
      return signingText.notParty;
    default:
      return signingText.unsigned;
  }
}
