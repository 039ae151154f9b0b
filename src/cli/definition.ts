import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import type { AnswerOptions } from './common-options.ts';
import type { Declarations, Values } from './declare.ts';
import type { ExitCode, Outcome } from './outcome.ts';
import type { Stopwatch } from './print/timings.ts';
import type { Prompts } from './prompts.ts';
import type { World } from './world.ts';

/** One run of a command: what was typed, already read, and the world that it runs in. */
export type Call<A extends Declarations, O extends Declarations> = {
  readonly world: World;
  readonly args: Values<A>;
  readonly options: Values<O>;
  /** Null where nothing may be asked: no terminal, `--json`, `--khong-hoi`. */
  readonly prompts: Prompts | null;
  readonly watch: Stopwatch;
};

/** A command whole: its words, its flags, and what it does. */
export type Definition<A extends Declarations, O extends Declarations & AnswerOptions, Opened> = {
  readonly name: string;
  readonly description: string;
  readonly examples: readonly string[];
  /** What help says below the examples. */
  readonly note?: string;
  readonly args: A;
  readonly options: O;
  /** Common flags that are taken, so that a script may give them everywhere, but change nothing here: help leaves them out. */
  readonly idle?: readonly (keyof O & string)[];
  /** What is wrong with flags that do not go together: the sentence of TD9001, or a fault of its own. */
  readonly wrongUsage?: (options: Values<O>, today: string) => string | Diagnostic | null;
  /** What the work stands on; null with the reasons where it cannot start. */
  readonly open: (call: Call<A, O>) => Promise<Staged<Opened | null>>;
  /** The workspace that no other run may work on meanwhile. */
  readonly lock?: (opened: Opened) => string;
  /** The workspace in whose log the run is noted; that of `lock` where it is left out. */
  readonly logged?: (opened: Opened) => string;
  /** `before`: what was noticed while opening. Heavy modules are loaded in here, so that help and usage stay quick. */
  readonly run: (call: Call<A, O>, opened: Opened, before: readonly Diagnostic[]) => Promise<Outcome>;
};

/** The program as its commands see it. */
export type Host = {
  readonly world: World;
  /** The whole command line. */
  readonly typed: readonly string[];
  readonly end: (exitCode: ExitCode) => void;
};
