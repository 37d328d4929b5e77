import type { ReactNode } from 'react';

export const SchemePage = (): ReactNode => null;
