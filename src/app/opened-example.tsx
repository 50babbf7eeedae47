import { use, useEffect, useMemo, useState } from 'react';
import { useLanguage } from '../i18n/language.tsx';
import { ExampleSession } from '../record/example-session.ts';
import { HandOverProvider } from '../record/use-hand-over.tsx';
import { RecordProvider } from '../record/use-record.tsx';
import { useWatch } from '../record/use-watch.ts';
import { exampleRecord } from './example-record.ts';
import { isLeaving } from './leave-for-cover.ts';
import { Screens } from './screens.tsx';

let kept: { language: string; record: ReturnType<typeof exampleRecord> } | null = null;

/** One example per language and page load: what a visitor tries stays until the page is left. */
function keptRecord(language: string) {
  if (kept?.language !== language) kept = { language, record: exampleRecord(language) };
  return kept.record;
}

/** The app with the example family: in memory, apart from real data, gone when the page is left (design §3). */
export function OpenedExample({ onLeave }: { onLeave: () => void }) {
  const { code } = useLanguage();
  const [language] = useState(code);
  const record = use(keptRecord(language));
  const session = useMemo(() => new ExampleSession(), []);
  const state = useWatch(session.state);

  useEffect(() => {
    if (state.is !== 'locked' || isLeaving()) return;
    kept = null;
    location.replace('#/');
    onLeave();
  }, [state, onLeave]);

  return (
    <RecordProvider record={record}>
      <HandOverProvider value={session}>
        <Screens />
      </HandOverProvider>
    </RecordProvider>
  );
}
