import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CommonOptions, ExitCode } from './command.ts';
import { printDiagnostics } from './print-diagnostics.ts';
import type { World } from './world.ts';

/** Nothing could be done: says why on the terminal, or as the one JSON object; exit code 2. */
export function failWith(world: World, options: CommonOptions, diagnostics: readonly Diagnostic[]): ExitCode {
  if (options.json) writeJson(world, { diagnostics });
  else printDiagnostics(world, diagnostics);
  return 2;
}

/** The one JSON object of `--json`. */
export function writeJson(world: World, value: unknown): void {
  world.out(`${JSON.stringify(value, null, 1)}\n`);
}

/** 1 when something that was received is in error, else 0 (contract section 2). */
export function exitCodeFor(diagnostics: readonly Diagnostic[]): ExitCode {
  return diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}
