import type { CatalogueValues, DiagnosticCode } from '../diagnostics/catalogue.ts';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { YamlWords } from '../diagnostics/yaml-entry.ts';
import type { YamlFault, YamlFaultKind } from './yaml-fault.ts';

/** Codes whose words are those of the YAML reader. */
type YamlCode = {
  [Code in DiagnosticCode]: CatalogueValues<Code> extends YamlWords ? Code : never;
}[DiagnosticCode];

/** The code that each kind of fault has in one kind of file. */
export type YamlCodes = Readonly<Record<YamlFaultKind, YamlCode>>;

/** The faults of a file under the codes of its kind. */
export function diagnoseFaults(
  faults: readonly YamlFault[],
  codes: YamlCodes,
  file: string,
): readonly Diagnostic[] {
  return faults.map(({ kind, place, found, problem, remedy }) =>
    diagnose(codes[kind], { file, ...place, ...(found === undefined ? {} : { found }) }, { problem, remedy }),
  );
}
