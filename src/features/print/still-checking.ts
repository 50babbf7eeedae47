import { createContext } from 'react';

/** Z4: text of this plan is still to be confirmed; every sheet says so, whoever it is for. */
export const StillChecking = createContext(false);
