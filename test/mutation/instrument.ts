import type { Mutant } from './mutant.ts';

/** A mutant with the number that switches it on, and that of its place in its file. */
export type Numbered = Mutant & { readonly id: number; readonly spot: number };

/** The name of the global function that says, of a number, whether that mutant is on. */
export const SWITCH = '__mutantIsOn';

/** A file's text with all its mutants laid in, each asleep until its number is switched on. Lines keep their numbers. */
export function instrument(source: string, mutants: readonly Numbered[]): string {
  return mutants
    .toSorted((a, b) => b.start - a.start)
    .reduce((text, { id, start, end, text: spoiled, form, original }) => {
      const on = `globalThis.${SWITCH}(${id})`;
      const laid =
        form === 'statement'
          ? // In braces of its own: an `else` that follows belongs to the `if` before.
            `{ if (!${on}) { ${original} } }`
          : `(${on} ? (${spoiled}) : (${original}))`;
      return text.slice(0, start) + laid + text.slice(end);
    }, source);
}

/** The name of the global function that is told each place that is come by. */
export const REACHED = '__reached';

/** Where a mutant stands; several may share a place. */
export type Spot = Pick<Mutant, 'start' | 'end' | 'form'>;

/** A file's places, each once, the outer before the inner. */
export function spotsOf(mutants: readonly Spot[]): readonly Spot[] {
  const byKey = new Map(mutants.map((spot) => [spotKey(spot), spot]));
  return [...byKey.values()].toSorted((a, b) => a.start - b.start || b.end - a.end);
}

export function spotKey({ start, end, form }: Spot): string {
  return `${form} ${start} ${end}`;
}

/** A file's text that tells of each of its places, by the number after `from`, when it is come by. Lines keep their numbers. */
export function instrumentAll(source: string, spots: readonly Spot[], from: number): string {
  const inserted = spots.flatMap(({ start, end, form }, index) => {
    const tell = `globalThis.${REACHED}(${from + index})`;
    // What ends first at a place closes before what began later opens there.
    return [
      { at: start, depth: index, text: form === 'statement' ? `{ ${tell}; ` : `(${tell}, ` },
      { at: end, depth: -1 - index, text: form === 'statement' ? ' }' : ')' },
    ];
  });
  let made = '';
  let at = 0;
  for (const { at: next, text } of inserted.toSorted((a, b) => a.at - b.at || a.depth - b.depth)) {
    made += source.slice(at, next) + text;
    at = next;
  }
  return made + source.slice(at);
}
