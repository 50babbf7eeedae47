import { useEffect, useRef, useState } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Button } from '../ui/button/button.tsx';
import { Notice } from '../ui/notice/notice.tsx';
import css from './auto-lock.module.css';
import { lockWhenIdle, WARN_SECONDS } from './lock-when-idle.ts';

type Props = {
  minutes: number;
  /** Not while handed over: a child has no use for it. */
  warn: boolean;
  onLock: () => void;
};

/** Locks when nobody has touched the tablet for so many minutes; says so a little before. */
export function AutoLock({ minutes, warn, onLock }: Props) {
  const t = useWords('start');
  const [round, setRound] = useState(0);
  const [left, setLeft] = useState<number | null>(null);
  const lock = useRef(onLock);
  lock.current = onLock;

  // Started anew with each round, that is after somebody answered the warning.
  useEffect(
    () => lockWhenIdle({ minutes, onWarn: () => setLeft(WARN_SECONDS), onLock: () => lock.current() }),
    [minutes, round],
  );

  useEffect(() => {
    if (left === null) return;
    if (left <= 0) {
      lock.current();
      return;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left]);

  useEffect(() => {
    if (left === null) return;
    const stay = () => {
      setLeft(null);
      setRound((before) => before + 1);
    };
    addEventListener('pointerdown', stay);
    addEventListener('keydown', stay);
    return () => {
      removeEventListener('pointerdown', stay);
      removeEventListener('keydown', stay);
    };
  }, [left]);

  if (left === null || !warn) return null;
  return (
    <div className={css.warning}>
      <Notice tone="info" icon="lock" actions={<Button kind="main">{t('stay')}</Button>}>
        {t('lockedIn', { count: left })}
      </Notice>
    </div>
  );
}
