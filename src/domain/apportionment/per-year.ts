import { type Fen, fen } from '../money/fen';

/** How many years of use a cost is spread over, for comparison only (按用几年算); people may choose. */
export const YEARS_OF_USE = [10, 15, 20, 25, 30] as const;
export const USUAL_YEARS = 20;

/** What a payment comes to for a year of use (每年约合), to the nearest yuan, halves up. In fen. */
export function perYear(payable: Fen, years: number): Fen {
  const [amount, yuan] = [BigInt(payable), BigInt(years) * 100n];
  return fen(Number((2n * amount + yuan) / (2n * yuan)) * 100);
}
