import { TakeBack } from './take-back.tsx';
import { useNoWayBack } from './use-no-way-back.ts';

/** Handed over, and this tablet cannot say to whom or cannot read the plan: only the PIN leads on. */
export function HandedNobody() {
  useNoWayBack();
  return <TakeBack onCancel={null} />;
}
