/** The ways to spoil code; each stands for a mistake that people make. */
export const KINDS = [
  'operator',
  'equality',
  'boundary',
  'condition',
  'negation',
  'removed statement',
  'string',
  'order',
  'off by one',
  'dropped element',
  'list method',
  'boolean',
] as const;

export type Kind = (typeof KINDS)[number];

/** One change to one file, small enough to be a slip: `text` takes the place of what stands from `start` to `end`. */
export type Mutant = {
  /** From the root of the repository, with `/`. */
  readonly file: string;
  readonly line: number;
  readonly kind: Kind;
  readonly start: number;
  readonly end: number;
  readonly original: string;
  readonly text: string;
  /** A statement is switched off; an expression takes another value. */
  readonly form: 'expression' | 'statement';
  /** It stands outside of every function, and so is made while its file is loaded: once for all tests of a thread. */
  readonly isOutside: boolean;
};

/** A mutant that nobody can tell from the code as it stands, by its file, the line it begins on and its text. */
export type Equivalent = {
  readonly file: string;
  readonly line: string;
  readonly text: string;
  readonly because: string;
};
