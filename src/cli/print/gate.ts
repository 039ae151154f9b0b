import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { World } from '../world.ts';
import { printDiagnostics } from './diagnostics.ts';
import { styleFor } from './style.ts';

/** What the gate before the papers found (TD447x–TD449x). */
function isOfGate({ code }: Diagnostic): boolean {
  return /^TD44[789]/.test(code);
}

/** Says what the gate found, before all else; answers what is left to say. */
export function printGate(world: World, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const found = diagnostics.filter(isOfGate);
  if (found.length > 0) {
    world.err(`${styleFor(world).bold('Trước khi ký văn bản')}\n\n`);
    printDiagnostics(world, found);
  }
  return diagnostics.filter((diagnostic) => !isOfGate(diagnostic));
}
