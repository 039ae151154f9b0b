import { availableParallelism, userInfo } from 'node:os';
import { type Prompts, terminalPrompts } from './prompts.ts';

/**
 * The outside, in one place: the clock, the current folder, the terminal and whoever sits at it. Commands take it as
 * an argument, so that a test can stand in for all of it.
 */
export type World = {
  /** yyyy-MM-dd, local. */
  readonly today: () => string;
  /** yyyy-MM-ddTHH:mm:ss, local. */
  readonly now: () => string;
  readonly cwd: string;
  /** What `--thu-muc` says, as typed; absent where it was left out. */
  readonly typedWorkspace?: string;
  /** The year or period that the command is about, where it takes one: `2026`, `2026-Q2`. */
  readonly typedYear?: string;
  /** Name of the person at the computer, as the system knows it; blank where it does not. */
  readonly user: () => string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Questions to the person at the computer; null unless stdin and stderr are terminals. */
  readonly prompts: Prompts | null;
  /** stderr is a terminal: progress may be drawn. */
  readonly isTerminal: boolean;
  /** stdout is a terminal: what is said must fit it. */
  readonly isOutTerminal: boolean;
  /** Width of the terminal in characters. */
  readonly columns: number;
  /** Height of the terminal in lines. */
  readonly rows: number;
  /** How many processors the machine gives to a program. */
  readonly processors: number;
  /** Opens a file or folder on the desktop with the program meant for it; false where that cannot be. */
  readonly open: (path: string) => Promise<boolean>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
};

/** The real outside. */
export function realWorld(): World {
  return {
    today: () => localTime(new Date()).slice(0, 10),
    now: () => localTime(new Date()),
    cwd: process.cwd(),
    user: systemUser,
    env: process.env,
    prompts:
      process.stdin.isTTY && process.stderr.isTTY && process.env.CI === undefined ? terminalPrompts : null,
    isTerminal: process.stderr.isTTY === true,
    isOutTerminal: process.stdout.isTTY === true,
    columns: process.stderr.columns || process.stdout.columns || 100,
    rows: process.stderr.rows || 40,
    processors: availableParallelism(),
    open: async (path) =>
      (await import('./open-path.ts')).openPath(path, { platform: process.platform, env: process.env }),
    out: (text) => {
      process.stdout.write(text);
    },
    err: (text) => {
      process.stderr.write(text);
    },
  };
}

/** yyyy-MM-ddTHH:mm:ss by the clock on the wall. */
function localTime(now: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}:${two(now.getSeconds())}`;
}

function systemUser(): string {
  try {
    return userInfo().username;
  } catch {
    // Some service accounts have no entry in the system's list of users.
    return process.env.USERNAME ?? process.env.USER ?? '';
  }
}
