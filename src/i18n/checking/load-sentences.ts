import { fallbackLanguage, type LanguageCode } from '../languages.ts';
import { type Namespace, namespaces } from '../namespaces.ts';
import { shippedPictureWords } from '../use-picture-words.ts';
import { shippedWords } from '../words.ts';
import { pictureSentences, type Sentence, sentencesOf } from './sentences.ts';

/** The namespaces families read, in the order of the list. */
const forFamilies = (Object.entries(namespaces) as [Namespace, { readers: 'family' | 'worker' }][])
  .filter(([, { readers }]) => readers === 'family')
  .map(([name]) => name);

/** Where sentences for families are seen: their namespaces, then the names of the pictures. */
export const placesForFamilies: readonly string[] = [...forFamilies, 'pictures'];

const loaded = new Map<LanguageCode, Promise<readonly Sentence[]>>();

async function load(code: LanguageCode): Promise<readonly Sentence[]> {
  const lists = forFamilies.map(async (namespace) =>
    sentencesOf(
      namespace,
      await shippedWords(fallbackLanguage, namespace),
      await shippedWords(code, namespace),
    ),
  );
  const pictures = pictureSentences(
    await shippedPictureWords(fallbackLanguage),
    await shippedPictureWords(code),
  );
  return [...(await Promise.all(lists)).flat(), ...pictures];
}

/**
 * Every sentence a family may see in a language, as the app brings it. Rejects where the words of the language are not on
 * this tablet; then it may be asked again.
 */
export function loadSentences(code: LanguageCode): Promise<readonly Sentence[]> {
  let promise = loaded.get(code);
  if (promise === undefined) {
    promise = load(code);
    loaded.set(code, promise);
    promise.catch(() => loaded.delete(code));
  }
  return promise;
}
