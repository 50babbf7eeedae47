import { Suspense, useEffect } from 'react';
import { ChosenLanguagesProvider, useChosenLanguages } from '../i18n/chosen-languages.tsx';
import { Language } from '../i18n/language.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Gate } from './gate.tsx';

/** @param found whether this device has a record, as far as can be told without opening one */
export function App({ found }: { found: 'yes' | 'no' | 'maybe' }) {
  return (
    <ChosenLanguagesProvider>
      <Spoken>
        <ErrorBoundary>
          <Suspense fallback={null}>
            <Gate found={found} />
            <Updates />
          </Suspense>
        </ErrorBoundary>
      </Spoken>
    </ChosenLanguagesProvider>
  );
}

function Spoken({ children }: { children: React.ReactNode }) {
  const { worker } = useChosenLanguages();
  return <Language code={worker}>{children}</Language>;
}

/** Beside the first screen inside its boundary: what looks for new versions is not fetched before that screen can be used. */
function Updates() {
  useEffect(() => {
    void import('./use-update.ts').then(({ startUpdates }) => startUpdates());
  }, []);
  return null;
}
