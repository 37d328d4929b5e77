import type { ReactNode } from 'react';

export const RecordPage = (): ReactNode => null;
