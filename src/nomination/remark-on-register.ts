import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decision } from './decide.ts';
import { NO_REGISTER } from './granted.ts';

/** Once for a whole review: awards granted before were not looked at, for want of a register. */
export function remarkOnRegister(decisions: readonly Decision[]): readonly Diagnostic[] {
  const isUnread = decisions.some(({ reasons }) => reasons.some(({ because }) => because === NO_REGISTER));
  return isUnread ? [diagnose('TD5308', {}, {})] : [];
}
