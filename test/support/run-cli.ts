import { tmpdir } from 'node:os';
import { runProgram } from '../../src/cli/program.ts';
import type { World } from '../../src/cli/world.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

export type Ran = { readonly exitCode: number; readonly out: string; readonly err: string };

/** Runs the program as if typed, in a world without a terminal; 05/12/2022 is today. */
export async function runCli(typed: readonly string[], given: Partial<World> = {}): Promise<Ran> {
  const out: string[] = [];
  const err: string[] = [];
  const world = testWorld({ out: (text) => out.push(text), err: (text) => err.push(text), ...given });
  const exitCode = await runProgram(typed, world);
  return { exitCode, out: out.join(''), err: err.join('') };
}

/** A world without a terminal, in which 05/12/2022 is today and nobody listens. */
export function testWorld(given: Partial<World> = {}): World {
  return {
    today: () => '2022-12-05',
    now: () => '2022-12-05T08:00:00',
    cwd: tmpdir(),
    user: () => 'thử',
    env: {},
    prompts: null,
    isTerminal: false,
    isOutTerminal: false,
    columns: 100,
    rows: 40,
    processors: 1,
    open: async () => false,
    out: () => undefined,
    err: () => undefined,
    ...given,
  };
}

/** What the program says is wrong when it is run with `--json`. */
export async function diagnosticsOf(
  typed: readonly string[],
  given: Partial<World> = {},
): Promise<readonly Diagnostic[]> {
  const { out } = await runCli([...typed, '--json'], given);
  return (JSON.parse(out) as { diagnostics: readonly Diagnostic[] }).diagnostics;
}
