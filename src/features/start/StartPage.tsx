import type { ReactNode } from 'react';

export const StartPage = (_: { readonly storage: 'ok' | 'blocked' }): ReactNode => null;
