import type { CatalogueValues, DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { AnswerColumn } from './answer-column.ts';
import type { Fraction } from './fraction.ts';
import type { CellRef } from './location.ts';
import type { Points } from './points.ts';

/** A catalogued code with the values that word it; whoever runs the check adds the place. */
export type Fault = {
  [Code in DiagnosticCode]: {
    readonly code: Code;
    readonly values: CatalogueValues<Code>;
    /** Which cell of the answer is at fault. */
    readonly at: AnswerColumn;
  };
}[DiagnosticCode];

/** Points of a line, with why. */
export type ScoredAssessment = {
  readonly status: 'scored';
  readonly points: Points;
  readonly because: string;
  /** `because` before its points, and the points before they were rounded, where a weight or a sign comes to them. */
  readonly how?: string;
  readonly exact?: Fraction;
};

/**
 * What a criterion makes of an answer (contract section 5). Zero is a score; blank is `needs-review`; an
 * answer that cannot be read, or lies outside what is allowed, is `unreadable`, never clipped to fit.
 */
export type Assessment =
  | ScoredAssessment
  | { readonly status: 'not-applicable'; readonly because: string }
  | {
      readonly status: 'needs-review';
      readonly because: string;
      /** It was answered: its points wait for what others answer. */
      readonly isCompared?: true;
    }
  | {
      readonly status: 'unreadable';
      readonly because: string;
      readonly faults: readonly Fault[];
      /** What was typed where nothing could be read, and in which column; absent where another thing is wrong. */
      readonly unread?: { readonly column: string; readonly text: string };
    };

/** An assessment with the cells that it was made from. */
export type LocatedAssessment = Assessment & {
  readonly from: readonly CellRef[];
  /** No points are given for want of evidence: what the line says is not taken for a fact. */
  readonly isUnproven?: true;
};
