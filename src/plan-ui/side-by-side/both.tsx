import type { ReactNode } from 'react';
import { useLanguage } from '../../i18n/language.tsx';
import { type LanguageCode, languageInfo } from '../../i18n/languages.ts';
import css from './side-by-side.module.css';
import { First, Second, useBeside } from './two-languages.tsx';

type Props = {
  /** Before the words; between the two where there are two. */
  picture?: ReactNode;
  /** Inside a heading or a line of text. */
  inline?: boolean;
  /** Large: on an upright tablet the picture stands over both. */
  large?: boolean;
  /** Pieces that take their words from the nearest language themselves: they are drawn once in each. */
  children: ReactNode;
};

/**
 * The same in two languages, side by side and line by line: the first at the reading edge, so that Urdu stands on the right and English
 * on the left, each in its own direction. Where there is one language only, just the picture and the words.
 */
export function Both({ picture, inline = false, large = false, children }: Props) {
  const { code } = useLanguage();
  const beside = useBeside();
  if (beside === null)
    return (
      <>
        {picture}
        {children}
      </>
    );
  const Box = inline ? 'span' : 'div';
  const half = (of: LanguageCode) => (
    <Box className={css.half} data-half={of} lang={of} dir={languageInfo(of).dir}>
      {children}
    </Box>
  );
  return (
    <Box className={css.both} data-picture={picture ? '' : undefined} data-large={large ? '' : undefined}>
      <First>{half(code)}</First>
      {picture ? <Box className={css.between}>{picture}</Box> : null}
      <Second code={beside} inline={inline}>
        {half(beside)}
      </Second>
    </Box>
  );
}

/** The same in two languages one under the other, where a line is too narrow for both: at a stone of the road. */
export function OneUnderOther({ children }: { children: ReactNode }) {
  const { code, dir } = useLanguage();
  const beside = useBeside();
  if (beside === null) return children;
  return (
    <>
      <span className={css.line} lang={code} dir={dir}>
        <First>{children}</First>
      </span>
      <span className={css.line} lang={beside} dir={languageInfo(beside).dir}>
        <Second code={beside} inline>
          {children}
        </Second>
      </span>
    </>
  );
}

/** The same in two languages one after the other, for a few words that stand once: beside a box to tick, on a button. */
export function InOneLine({ children }: { children: ReactNode }) {
  const { code, dir } = useLanguage();
  const beside = useBeside();
  if (beside === null) return children;
  return (
    <>
      <bdi lang={code} dir={dir}>
        <First>{children}</First>
      </bdi>
      {' · '}
      <bdi lang={beside} dir={languageInfo(beside).dir}>
        <Second code={beside} inline>
          {children}
        </Second>
      </bdi>
    </>
  );
}
