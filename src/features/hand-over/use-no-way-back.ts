import { useEffect } from 'react';

/**
 * While the tablet is handed over, the back gesture lands on this same screen: a second entry of the same address stands in
 * front of it and is put back whenever it is taken. The redirect in `app` holds what gets past this.
 */
export function useNoWayBack(): void {
  useEffect(() => {
    const stay = () => history.pushState(history.state, '', location.href);
    stay();
    addEventListener('popstate', stay);
    return () => removeEventListener('popstate', stay);
  }, []);
}
