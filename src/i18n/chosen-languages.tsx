import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { fallbackLanguage, type LanguageCode } from './languages.ts';

interface ChosenLanguages {
  /** the language of the worker's screens */
  readonly worker: LanguageCode;
  /** the language the family screens were switched to by hand; null: the family's own */
  readonly family: LanguageCode | null;
  chooseWorker(code: LanguageCode): void;
  chooseFamily(code: LanguageCode | null): void;
}

const Chosen = createContext<ChosenLanguages | null>(null);

/** Which languages the person holding the tablet has chosen; kept in memory, settings keep the worker's sealed. */
export function ChosenLanguagesProvider({ children }: { children: ReactNode }) {
  const [worker, chooseWorker] = useState<LanguageCode>(fallbackLanguage);
  const [family, chooseFamily] = useState<LanguageCode | null>(null);
  const value = useMemo(() => ({ worker, family, chooseWorker, chooseFamily }), [worker, family]);
  return <Chosen value={value}>{children}</Chosen>;
}

/** The chosen languages and how to choose others. */
export function useChosenLanguages(): ChosenLanguages {
  const chosen = useContext(Chosen);
  if (chosen === null) throw new Error('no ChosenLanguagesProvider above');
  return chosen;
}
