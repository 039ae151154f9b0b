import type { AnswerColumn } from '../domain/submission.ts';
import type { CatalogueValues, DiagnosticCode } from './catalogue.ts';

/** A catalogued code with the values that word it; whoever runs the check adds the place. */
export type Fault = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly values: CatalogueValues<Code>;
    /** Which cell of the answer is at fault. */
    readonly at: AnswerColumn;
  };
}[DiagnosticCode];
