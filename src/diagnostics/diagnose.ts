import { type CatalogueValues, catalogue, type DiagnosticCode } from './catalogue.ts';
import type { Diagnostic, Location } from './diagnostic.ts';
import type { CatalogueEntry } from './entry.ts';

/** Where a fault is and what was found there. */
export type Occasion = Location & { readonly unit?: string; readonly found?: string };

/** Words one case of a catalogued code. */
export function diagnose<Code extends DiagnosticCode>(
  code: Code,
  occasion: Occasion,
  values: CatalogueValues<Code>,
): Diagnostic {
  const { severity, title, message, hint } = catalogue[code] as unknown as CatalogueEntry<
    CatalogueValues<Code>
  >;
  return { code, severity, title, ...occasion, message: message(values), hint: hint(values) };
}
