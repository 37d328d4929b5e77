import type { ReactNode } from 'react';

export const WhyPage = (_: { readonly household: string }): ReactNode => null;
