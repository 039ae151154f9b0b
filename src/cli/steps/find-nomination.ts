import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { reviewWords } from '../../documents/words/review-and-movement.ts';
import type { NominationResult, Result } from '../../domain/result.ts';
import { toolOutcome } from '../../result/before-vote.ts';
import { isSameWords } from '../../text/fold.ts';
import { findByName, findUnit } from './find-unit.ts';

/**
 * The nomination that typed words mean: a unit by code or name, a person as `họ tên - đơn vị`, or by the name alone
 * where only one has it. Of several awards, the one named, or the only one that waits for the council.
 */
export function findNomination(
  result: Result,
  typed: string,
  award: string | undefined,
): NominationResult | Diagnostic {
  const subject = subjectOf(result, typed);
  if ('near' in subject) {
    const values = { name: typed, near: subject.near.join('; '), review: reviewWords(result) };
    return diagnose('TD4829', {}, values);
  }
  const own = result.nominations.filter(
    ({ unit, individual }) => unit === subject.unit && individual === subject.individual,
  );
  const named = own.filter((nomination) => award === undefined || isAward(result, nomination.award, award));
  const [only] = named;
  if (named.length === 1 && only !== undefined) return only;
  const open = named.filter((nomination) => toolOutcome(nomination) === 'undecided');
  const [waiting] = open;
  if (open.length === 1 && waiting !== undefined) return waiting;
  const expected = `một trong: ${[...new Set(own.map(({ award: id }) => id))].join(', ')}`;
  return diagnose('TD9002', {}, { flag: '--hinh-thuc', found: award ?? '', expected });
}

type Subject = { readonly unit: string; readonly individual: string | null };

function subjectOf(result: Result, typed: string): Subject | { readonly near: readonly string[] } {
  const unit = findUnit(result.units, typed);
  if ('found' in unit) return { unit: unit.found.id, individual: null };
  for (const { name, place } of partings(typed)) {
    const where = findUnit(result.units, place);
    if (!('found' in where)) continue;
    const person = findByName(where.found.individuals, (each) => each.name, name);
    return 'found' in person ? { unit: where.found.id, individual: person.found.id } : person;
  }
  const people = result.units.flatMap(({ id, individuals }) =>
    individuals.map((person) => ({ unit: id, ...person })),
  );
  const person = findByName(people, ({ name }) => name, typed);
  if ('found' in person) return { unit: person.found.unit, individual: person.found.id };
  return { near: [...unit.near, ...person.near].slice(0, 3) };
}

/** `họ tên - đơn vị` at each of its dashes: the name of a unit may have one too. */
function partings(typed: string): readonly { readonly name: string; readonly place: string }[] {
  const parts = typed.split(/\s+[-–—]\s+/u);
  return parts.slice(1).map((_, index) => ({
    name: parts.slice(0, index + 1).join(' - '),
    place: parts.slice(index + 1).join(' - '),
  }));
}

function isAward({ criteria }: Result, id: string, typed: string): boolean {
  const award = criteria.awards.find((each) => each.id === id);
  return [id, award?.short ?? '', award?.title ?? ''].some((words) => isSameWords(words, typed));
}
