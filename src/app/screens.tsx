import { type AnchorHTMLAttributes, lazy, Suspense } from 'react';
import { HashRouter, Navigate, Route, Link as RouterLink, Routes, useLocation } from 'react-router';
import { HandedTask } from '../features/hand-over/handed-task.ts';
import { AppUpdateContext } from '../features/settings/app-update.ts';
import { Unlock } from '../features/unlock/unlock.tsx';
import { MendingAsked } from '../plan-ui/editing/mending.ts';
import { paths } from '../plan-ui/paths.ts';
import { useInWhoseHands } from '../record/use-hand-over.tsx';
import { LinkKind } from '../ui/link/link.tsx';
import { FrameExtras } from '../ui/page-frame/frame-extras.ts';
import { Arrived } from './arrived.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { LockAndCover } from './lock-and-cover.tsx';
import { QuickExit } from './quick-exit.tsx';
import { routes } from './routes.tsx';
import { UpdateNotice } from './update-notice.tsx';
import { useMendingAsked } from './use-mending-asked.ts';
import { useAppKeeping } from './use-update.ts';

const HandedHills = lazy(async () => ({
  default: (await import('../features/hills/handed-hills.tsx')).HandedHills,
}));

type Anchor = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

function RoutedLink({ href, ...rest }: Anchor) {
  return <RouterLink to={href} {...rest} />;
}

/** Every screen of the opened app, and who may be on which. */
export function Screens() {
  return (
    <HashRouter>
      <LinkKind value={RoutedLink}>
        <FrameExtras value={<LockAndCover />}>
          <QuickExit />
          <AppUpdateContext value={useAppKeeping()}>
            <HandedTask value={HandedHills}>
              <Allowed />
            </HandedTask>
          </AppUpdateContext>
        </FrameExtras>
      </LinkKind>
    </HashRouter>
  );
}

/** While handed over there is one screen and no way off it; after that one plan, until the passphrase is given again. */
function Allowed() {
  const hands = useInWhoseHands();
  const { pathname } = useLocation();
  if (hands.is === 'handed-over') {
    const only = paths.handOver(hands.planId);
    return pathname === only ? <Pages /> : <Navigate to={only} replace />;
  }
  if (hands.is === 'one-plan' && !pathname.startsWith(paths.plan(hands.planId))) {
    return <Unlock onOpen={() => undefined} />;
  }
  return (
    <>
      <UpdateNotice />
      <Pages />
    </>
  );
}

function Pages() {
  const { pathname } = useLocation();
  return (
    // The boundary stays from screen to screen, so that the old one is shown until the new one is here.
    <Suspense fallback={null}>
      <ErrorBoundary key={pathname}>
        <MendingAsked value={useMendingAsked()}>
          <Routes>
            {routes.map(({ path, Page }) => (
              <Route key={path} path={path} element={<Page />} />
            ))}
            <Route path="*" element={<Navigate to={paths.families} replace />} />
          </Routes>
        </MendingAsked>
      </ErrorBoundary>
      <Arrived at={pathname} />
    </Suspense>
  );
}
