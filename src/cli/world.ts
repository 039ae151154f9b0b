/**
 * The outside, in one place: the clock, the current folder, the terminal. Commands take it as an argument, so
 * that a test can stand in for all of it.
 */
export type World = {
  /** yyyy-MM-dd, local. */
  readonly today: () => string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** stdin and stderr are terminals: a question can be asked. */
  readonly canAsk: boolean;
  /** stderr is a terminal: progress may be drawn. */
  readonly isTerminal: boolean;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};
