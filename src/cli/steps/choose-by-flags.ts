import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { nominationKey } from '../../domain/council.ts';
import type { Result } from '../../domain/result.ts';
import { DECISION_WORDS } from '../../tables/council/shapes.ts';
import { enterChoice, type KeptTables } from '../../tables/council/tables.ts';
import { findNomination } from './find-nomination.ts';

/** Choices given by flags: whom, why, who decided, on which day (dd/mm/yyyy). */
export type GivenChoices = {
  readonly take: readonly string[];
  readonly leave: readonly string[];
  readonly award: string | undefined;
  readonly reason: string;
  readonly by: string;
  readonly on: string;
};

/** Enters them all, or none where one of them names nobody. */
export function chooseByFlags(
  kept: KeptTables,
  result: Result,
  { take, leave, award, reason, by, on }: GivenChoices,
): Staged<KeptTables> {
  const diagnostics: Diagnostic[] = [];
  const both = [
    ...take.map((typed) => ({ typed, decision: DECISION_WORDS.take })),
    ...leave.map((typed) => ({ typed, decision: DECISION_WORDS.leave })),
  ];
  let tables = kept;
  for (const { typed, decision } of both) {
    const found = findNomination(result, typed, award);
    if ('code' in found) diagnostics.push(found);
    else tables = enterChoice(tables, nominationKey(found), { decision, reason, by, on });
  }
  return diagnostics.length > 0 ? staged(kept, diagnostics) : staged(tables);
}
