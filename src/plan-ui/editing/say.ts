import type { Words } from '../../plan/shapes.ts';

/** Words for what stands in a box; `before`: what the plan has there. */
export type Say = (text: string, before?: Words | null) => Words;

/**
 * Typed words in the language the form is written in. What nobody typed over keeps its own language, since a
 * form may hold words of several: only choosing another language for the whole form says otherwise.
 * @param stood the language the form was in before anybody touched it
 */
export const sayIn =
  (language: string, stood: string): Say =>
  (text, before) =>
    before && before.text === text && language === stood ? before : { text, language };

/** Nothing is said any more (R16): the words of a field that was emptied. */
export const unsaid = (language: string): Words => ({ text: '', language });
