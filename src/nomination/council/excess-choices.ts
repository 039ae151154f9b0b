import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { factSentence } from '../../wording/fact-words.ts';
import type { Decision } from '../decide.ts';

/** Where the council chose more than there are places, once for each pool of places. */
export function remarkOnExcessChoices(decisions: readonly Decision[]): readonly Diagnostic[] {
  const pools = new Map<string, Diagnostic>();
  for (const { award, reasons, choice } of decisions) {
    if (choice === null) continue;
    for (const { fact, isOverPlaces } of reasons) {
      const key = JSON.stringify([award.id, award.subject, fact]);
      if (isOverPlaces !== true || pools.has(key)) continue;
      const reason = factSentence(fact, 'clerk');
      pools.set(key, diagnose('TD5202', { ...choice.from }, { award: award.title, reason }));
    }
  }
  return [...pools.values()];
}
