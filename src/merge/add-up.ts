import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { daysOfTerm, ofPeriod, type Term } from '../domain/term.ts';
import {
  inAskedPeriod,
  missingOf,
  ofOneCriteria,
  sharedInputs,
  withoutCopies,
  withoutRepeats,
} from './accept-records.ts';
import { type MergeAsked, type Merged, nameOf, type ReadRecord } from './merged.ts';
import { matchedTo } from './office-in.ts';
import { candidatesOf, rankedOffices, rankedUnits } from './rank-merged.ts';

/** The day whose register counts: 30/11 of a year (contract section 1), the last day of a part of it. */
export function dayOfRegister(term: Term): string {
  return term.reportingPeriod === undefined ? `${term.year}-11-30` : daysOfTerm(term).to;
}

/**
 * Adds up what offices sent in: what cannot be compared is refused by name, and the others go on. The criteria that count are
 * those of most offices; null where nothing can be added up.
 */
export function addUp(
  records: readonly ReadRecord[],
  asked: MergeAsked,
): {
  readonly value: Merged | null;
  readonly accepted: readonly ReadRecord[];
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const inPeriod = inAskedPeriod(records, asked, diagnostics);
  const distinct = withoutCopies(inPeriod, diagnostics);
  const known = matchedTo(asked.register, distinct);
  const once = withoutRepeats(distinct, known, diagnostics);
  const accepted = ofOneCriteria(once, diagnostics);
  const [first] = accepted;
  if (first === undefined) return { value: null, accepted, diagnostics };
  for (const each of accepted) {
    for (const { unit, because } of each.unsound) {
      const name = each.record.units.find(({ id }) => id === unit)?.name ?? unit;
      diagnostics.push(
        diagnose('TD4279', { file: each.file }, { office: nameOf(each), unit: name, because }),
      );
    }
  }
  diagnostics.push(...sharedInputs(accepted));
  const missing = missingOf(asked.register, accepted, known, diagnostics);
  const { plan, review, criteria } = first.record;
  const calledOf = (each: ReadRecord) => known.get(each)?.name ?? nameOf(each);
  const units = rankedUnits(accepted, calledOf);
  const otherPeriods = records.filter((each) => !inPeriod.includes(each) && !each.isNamed).length;
  const accounting = {
    read: records.length,
    accepted: accepted.length,
    copies: inPeriod.length - distinct.length,
    otherPeriods,
    refused: records.length - accepted.length - (inPeriod.length - distinct.length) - otherPeriods,
  };
  const value: Merged = {
    plan,
    year: asked.year,
    ...ofPeriod(asked),
    review,
    criteria,
    offices: rankedOffices(accepted, known),
    units,
    candidates: candidatesOf(accepted, units, calledOf),
    missing,
    accounting,
  };
  return { value, accepted, diagnostics };
}
