import { spawn, spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Why no pseudo-terminal can be had here; null where one can. */
export function whyNoTerminal(): string | null {
  const tried = spawnSync('python3', ['-c', 'import pty, termios'], { stdio: 'ignore' });
  return tried.status === 0 ? null : 'python3 with its module pty';
}

/** What somebody does at the terminal: waits for words on the screen, then presses keys. */
export type Step = { readonly seen: string; readonly keys: string };

/** How it ended: the exit code, and the screen as it stands after each step, the last one after the end. */
export type Session = { readonly exitCode: number | null; readonly screens: readonly string[] };

const KEYPAD = join(import.meta.dirname, 'pseudo-terminal.py');

/** Runs a program under a terminal of its own; `size` in columns and lines. */
export async function atTerminal(
  command: readonly string[],
  {
    cwd,
    env,
    size: [columns, rows],
    steps,
  }: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly size: readonly [number, number];
    readonly steps: readonly Step[];
  },
): Promise<Session> {
  const child = spawn('python3', [KEYPAD, String(columns), String(rows), JSON.stringify(steps), ...command], {
    cwd,
    env: { ...process.env, CI: undefined, NO_COLOR: '1', TERM: 'xterm', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pieces: Buffer[] = [];
  child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
  await new Promise((resolve, reject) => child.on('close', resolve).on('error', reject));
  return JSON.parse(Buffer.concat(pieces).toString('utf8')) as Session;
}
