import { type ReactNode, useContext } from 'react';
import { useWords } from '../../i18n/use-words.ts';
import type { Ring } from '../../plan/copy/person-copy.ts';
import { DraftLabel } from '../../plan-ui/language-switch/language-switch.tsx';
import { Both } from '../../plan-ui/side-by-side/both.tsx';
import { Say } from '../../plan-ui/side-by-side/say.tsx';
import css from './paper.module.css';
import { InWords } from './paper-picture.tsx';
import onItsSide from './paper-wide.module.css';
import { StillChecking } from './still-checking.ts';

type Props = {
  /** face or picture at the start of the head */
  picture?: ReactNode;
  /** over the title: whose page it is */
  over: ReactNode;
  /** a `<Say>` */
  title: ReactNode;
  ring?: Ring | null;
  /** In words alone. */
  words?: boolean;
  /** A4 on its side, a page of its own: for the road. */
  wide?: boolean;
  /** for whom, which version, which day; stands on every page */
  foot: ReactNode;
  children: ReactNode;
};

/** What the licence of the pictures asks for; a name, so it is not translated. */
const credit = 'OpenMoji, CC BY-SA 4.0';

/** A sheet as it lies on the table: the same on the screen and out of the printer. */
export function Paper({
  picture,
  over,
  title,
  ring = null,
  wide = false,
  words = false,
  foot,
  children,
}: Props) {
  const stillChecking = useContext(StillChecking);
  return (
    <InWords value={words}>
      <article className={css.sheet} data-wide={wide ? '' : undefined} data-words={words ? '' : undefined}>
        <div className={css.content}>
          <div className={css.head}>
            {picture}
            <div className={wide ? onItsSide.names : undefined}>
              <p>{over}</p>
              <h2 className={css.title}>
                <Both inline>{title}</Both>
              </h2>
            </div>
            <div className={css.draft}>
              <Both>
                <DraftLabel />
              </Both>
              {stillChecking ? (
                <Both>
                  <p className={css.still}>
                    <Say in="print" of={(t) => t('still-checking')} />
                  </p>
                </Both>
              ) : null}
            </div>
          </div>
          {children}
          {ring === null ? null : (
            <Both>
              <RingLine ring={ring} />
            </Both>
          )}
        </div>
        <div className={css.foot}>
          <div className={css.imprint}>
            <Both>
              <p>{foot}</p>
              {words ? null : (
                <p>
                  <Say in="print" of={(t) => t('credit', { credit })} />
                </p>
              )}
            </Both>
          </div>
        </div>
      </article>
    </InWords>
  );
}

/** Who to ring; a dotted line where the number is not known. Numbers run from left to right in every language. */
function RingLine({ ring }: { ring: Ring }) {
  const t = useWords('print');
  return (
    <p className={css.ring}>
      <span>{t('ring', { name: ring.name })}</span>
      {ring.phone === null ? (
        <span className={css.fill}>
          {t('number')} <span className={css.dotted} />
        </span>
      ) : (
        <b dir="ltr">{ring.phone}</b>
      )}
    </p>
  );
}
