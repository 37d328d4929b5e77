import type { ReactNode } from 'react';

export const PrintPage = (): ReactNode => null;
