import type { ReactNode } from 'react';

export const CheckPage = (): ReactNode => null;
