import { Decimal } from 'decimal.js';

/** Decimals as people type and read them, with room for every place they write. Shares are quotients and never pass through here. */
export const ExactDecimal = Decimal.clone({ precision: 60 });
