import { useLocation } from 'react-router';
import { useWords } from '../i18n/use-words.ts';
import { paths } from '../plan-ui/paths.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import { useUpdate } from './use-update.ts';

/** A new version waits: said only on *my families* and in settings, never in the middle of a visit. */
export function UpdateNotice() {
  const t = useWords('start');
  const { pathname } = useLocation();
  const { ready, takeOver } = useUpdate();
  const between = pathname === paths.families || pathname.startsWith(paths.settings);
  if (!ready || !between) return null;
  return (
    <Notice
      tone="info"
      icon="download"
      actions={
        <Button kind="main" onClick={takeOver}>
          {t('updateNow')}
        </Button>
      }
    >
      {t('updateReady')}
    </Notice>
  );
}
