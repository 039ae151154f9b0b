import type { LineResult } from './result.ts';

/** A line without the cells that it was read from: whoever counts does not ask for them. */
export type PlacelessLine = Omit<LineResult, 'from'>;

/** Under this name people who are told in pieces have their lines without places, made once for all who answered alike. */
export const PLACELESS = Symbol('lines without places');

type Lined = { readonly lines: readonly LineResult[]; readonly [PLACELESS]?: readonly PlacelessLine[] };

/** The lines of a unit or person for somebody who counts; nobody changes them. */
export function placelessLines(scored: Lined): readonly PlacelessLine[] {
  return scored[PLACELESS] ?? scored.lines;
}
