import type { ReactNode } from 'react';

export const CostsPage = (): ReactNode => null;
