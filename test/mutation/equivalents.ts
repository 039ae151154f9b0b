/** A mutant that nobody can tell from the code as it stands, by its file, the line it begins on and its text. */
export type Equivalent = {
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly because: string;
};

export const equivalents: readonly Equivalent[] = [];
