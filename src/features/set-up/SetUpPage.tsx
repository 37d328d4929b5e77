import type { ReactNode } from 'react';

export const SetUpPage = (): ReactNode => null;
