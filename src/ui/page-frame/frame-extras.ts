import { createContext, type ReactNode } from 'react';

/**
 * What every worker's header carries at its end, whatever the page: lock, cover. Given once by `app`, so that no page
 * can forget it.
 */
export const FrameExtras = createContext<ReactNode>(null);
