import { useCallback, useMemo } from 'react';
import { matchPath, useLocation, useNavigate } from 'react-router';
import type { Mending } from '../plan-ui/editing/mending.ts';
import { paths } from '../plan-ui/paths.ts';

/** What the address says about a line of the list of what is missing that led here; null where none did. */
export function useMendingAsked(): Mending | null {
  const { pathname, search } = useLocation();
  const navigate = useNavigate();
  const line = new URLSearchParams(search).get('mend');
  const plan = matchPath('/plan/:plan/*', pathname)?.params.plan;
  const back = plan === undefined || line === null ? null : paths.missing(plan, line);
  const goBack = useCallback(() => {
    if (back !== null) void navigate(back, { replace: true, state: { saved: true } });
  }, [back, navigate]);
  return useMemo(
    () => (back === null || line === null ? null : { what: line.split('.')[0] ?? '', line, back, goBack }),
    [back, line, goBack],
  );
}
