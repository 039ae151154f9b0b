import { dirname } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fromFolder } from '../diagnostics/from-folder.ts';
import { shippedFolder } from '../io/shipped.ts';
import { type ExitCode, jsonText } from './outcome.ts';
import { printDiagnostics } from './print/diagnostics.ts';
import type { World } from './world.ts';

/** Nothing could be done: says why on the terminal, or as the one JSON object; exit code 2. */
export function failWith(world: World, isJson: boolean, diagnostics: readonly Diagnostic[]): ExitCode {
  if (!isJson) printDiagnostics(world, diagnostics);
  else
    for (const piece of jsonText({
      diagnostics: fromFolder(diagnostics, world.cwd, dirname(shippedFolder('criteria'))),
    }))
      world.out(piece);
  return 2;
}
