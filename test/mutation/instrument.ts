import type { Mutant } from './mutant.ts';

/** A mutant with the number that switches it on. */
export type Numbered = Mutant & { readonly id: number };

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
