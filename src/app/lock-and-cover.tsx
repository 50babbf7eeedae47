import { useWords } from '../i18n/use-words.ts';
import { useHandOver } from '../record/use-hand-over.tsx';
import { useRecord } from '../record/use-record.tsx';
import { Button } from '../ui/button/button.tsx';
import { useCover } from './quick-exit.tsx';

/** At the end of every worker's header: the cover page, and the lock (for the example: the way out). */
export function LockAndCover() {
  const t = useWords('start');
  const hands = useHandOver();
  const cover = useCover();
  const example = useRecord().kind === 'memory';
  return (
    <>
      <Button icon="eye-off" label={t('cover')} onClick={cover} />
      <Button
        icon={example ? 'leave' : 'lock'}
        label={t(example ? 'exampleEnds' : 'lock')}
        onClick={() => hands.lock()}
      />
    </>
  );
}
