import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Decision } from './decide.ts';

/** Once for a whole review: awards granted before were not looked at, for want of a register. */
export function remarkOnRegister(decisions: readonly Decision[]): readonly Diagnostic[] {
  const isUnread = decisions.some(({ reasons }) => reasons.some(({ fact }) => fact.code === 'no-register'));
  return isUnread ? [diagnose('TD5308', {}, {})] : [];
}
