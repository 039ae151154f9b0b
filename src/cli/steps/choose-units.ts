import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { type TermLike, termWords, toTerm } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import { findByName } from './find-unit.ts';

/** The units of the year that the clerk names by code or name, each once; all of them when none is named. */
export function chooseUnits(
  units: readonly Unit[],
  term: TermLike,
  typed: readonly string[],
): Staged<readonly Unit[]> {
  if (typed.length === 0) return staged(units);
  const chosen = new Set<Unit>();
  const diagnostics: Diagnostic[] = [];
  for (const words of typed) {
    const byCode = units.find(({ id }) => id.toLowerCase() === words.trim().toLowerCase());
    const named = byCode ? { found: byCode } : findByName(units, ({ name }) => name, words);
    if ('found' in named) chosen.add(named.found);
    else
      diagnostics.push(
        diagnose('TD9020', {}, { term: termWords(toTerm(term)), unit: words, near: named.near.join(', ') }),
      );
  }
  return staged([...chosen], diagnostics);
}
