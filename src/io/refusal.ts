import type { CatalogueValues, DiagnosticCode } from '../diagnostics/catalogue.ts';
import { diagnose, type Occasion } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { XmlFault } from '../ooxml/parse.ts';

/**
 * Ends the reading of one file from deep inside a parser; never leaves `io`: `readWorkbook` turns it into the
 * file's diagnostic.
 */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly diagnostic: Diagnostic;

  constructor(diagnostic: Diagnostic) {
    super(diagnostic.message);
    this.diagnostic = diagnostic;
  }
}

/** Refuses the file being read with a catalogued code. */
export function refuse<Code extends DiagnosticCode>(
  code: Code,
  occasion: Occasion,
  values: CatalogueValues<Code>,
): never {
  throw new Refusal(diagnose(code, occasion, values));
}

/** What an action gives; null where it finds the file refused, or a part of it unsound. */
export function unlessRefused<T>(action: () => T): T | null {
  try {
    return action();
  } catch (cause) {
    if (cause instanceof Refusal || cause instanceof XmlFault) return null;
    throw cause;
  }
}
