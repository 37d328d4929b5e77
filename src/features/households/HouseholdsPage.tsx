import type { ReactNode } from 'react';

export const HouseholdsPage = (): ReactNode => null;
