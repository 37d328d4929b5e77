import type { ReactNode } from 'react';

export const BuildingPage = (_: { readonly household: string | null }): ReactNode => null;
