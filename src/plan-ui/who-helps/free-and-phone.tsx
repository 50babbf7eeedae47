import type { Words } from '../../plan/shapes.ts';
import { Icon } from '../../ui/icon/icon.tsx';
import { Said } from '../said/said.tsx';

type Props = {
  free: Words | null;
  phone?: string | null;
  /** the class of a line: each screen and paper has its own size */
  line: string | undefined;
};

/** When somebody of family and friends can, and the number where they want it to stand there (A6); a line each, with its sign. */
export function FreeAndPhone({ free, phone = null, line }: Props) {
  return (
    <>
      {free ? (
        <p className={line}>
          <Icon name="clock" />
          <span>
            <Said words={free} mark />
          </span>
        </p>
      ) : null}
      {phone ? (
        <p className={line}>
          <Icon name="phone" />
          <b dir="ltr">{phone}</b>
        </p>
      ) : null}
    </>
  );
}
