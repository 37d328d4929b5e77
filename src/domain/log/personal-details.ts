import { digest } from '../kernel/digest';

/**
 * Names, phones and remarks about a person, kept apart from the facts so that they can be erased by
 * law (个人信息保护法第四十七条) without breaking the chain: a fact knows them only by salted digest.
 */
export type PersonalDetails = {
  readonly digest: string;
  readonly salt: string;
  readonly values: Readonly<Record<string, string>>;
};

/** Writes details under a fresh random salt, so that a name cannot be guessed from its digest. */
export const personalDetails = (salt: string, values: Readonly<Record<string, string>>): PersonalDetails => ({
  digest: digest({ salt, values }),
  salt,
  values,
});

/** Whether the details are the ones that the fact meant. */
export const isGenuine = (details: PersonalDetails): boolean =>
  digest({ salt: details.salt, values: details.values }) === details.digest;
