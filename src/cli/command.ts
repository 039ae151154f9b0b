import type { Command } from 'commander';
import type { World } from './world.ts';

/** 0 done; 1 done, but something received is in error; 2 nothing could be done (contract section 2). */
export type ExitCode = 0 | 1 | 2;

/** Flags that every command takes. */
export type CommonOptions = {
  readonly thuMuc?: string;
  readonly nguon?: readonly string[];
  readonly ra?: string;
  readonly ngay?: string;
  readonly json?: boolean;
  readonly khongHoi?: boolean;
  readonly donViCua?: readonly string[];
  readonly chiTiet?: boolean;
};

/** One command of the program: one file in `commands/`, one line in `program.ts`. */
export type CommandDefinition = {
  readonly name: string;
  /** Adds the command, its flags, help and example to the program; its action ends in `finish`. */
  readonly add: (program: Command, world: World, finish: Finish) => void;
};

/** Runs a command's action; turns what it throws into a sentence, and its exit code into the program's. */
export type Finish = (options: CommonOptions, action: () => Promise<ExitCode>) => Promise<void>;
