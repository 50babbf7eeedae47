import { useRecord } from './use-record.tsx';

/** The name this tablet writes under, and so who can see what is answered on it; '' where there is none yet. */
export const useAuthorName = (): string => useRecord().author()?.name ?? '';
