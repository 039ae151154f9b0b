import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { CellRef } from '../domain/location.ts';

/** From here on, so many points. `from` in percent or as a count. */
export type UnderstoodBand = { readonly from: number; readonly points: number };

/** How a criterion gives points, as far as the words of an annex say; points and percent as decimal numbers. */
export type UnderstoodRule =
  | { readonly kind: 'score' }
  | { readonly kind: 'yes-no' }
  | {
      readonly kind: 'levels';
      readonly levels: readonly { readonly name: string; readonly points: number }[];
    }
  | {
      readonly kind: 'bands';
      readonly of: 'percent' | 'count';
      readonly bands: readonly UnderstoodBand[];
      /** Of a plan's own goal: more than all of it is no error. */
      readonly isBeyond: boolean;
    }
  /** The less the better: the points of whatever lies below a bound, or reaches it. */
  | {
      readonly kind: 'limits';
      readonly of: 'percent' | 'count';
      readonly limits: readonly {
        readonly bound: number;
        readonly isIncluded: boolean;
        readonly points: number;
      }[];
      readonly isBeyond: boolean;
    }
  /** Maximum × percent, nothing below `zeroBelow`. */
  | { readonly kind: 'proportional'; readonly zeroBelow: number; readonly isBeyond: boolean }
  | { readonly kind: 'linear'; readonly zeroAt: number; readonly fullAt: number }
  | { readonly kind: 'per-item'; readonly points: number; readonly cap: number | null; readonly item: string }
  | {
      readonly kind: 'deduction';
      readonly perCase: number;
      readonly cap: number | null;
      readonly item: string;
    }
  /** Result against the unit's own target; `below` null: in proportion. */
  | {
      readonly kind: 'target';
      readonly below: { readonly percent: number; readonly points: number } | null;
      readonly beyond: {
        readonly percent: number;
        readonly points: number;
        readonly cap: number | null;
      } | null;
    }
  | { readonly kind: 'relative'; readonly among: 'cluster' | 'all' };

/** A rule with what it was read from and what is doubtful about it, in the clerk's words. */
export type ReadRule = {
  readonly rule: UnderstoodRule;
  readonly doubts: readonly string[];
  /** The most that the words give; null where they name no points. */
  readonly best: number | null;
};

/** Where a line counts: in the total, on top of it, or taken off it. */
export type AnnexSection = 'base' | 'bonus' | 'penalty';

/** A line of the annex as understood: a heading with lines below it, or a criterion. */
export type UnderstoodLine = {
  /** The plan's own number, as printed: `I`, `1.1`, `a`; `''` where the line has none. */
  readonly label: string;
  readonly title: string;
  readonly section: AnnexSection;
  /** In points; null where a bonus or a penalty has no bound. */
  readonly max: number | null;
  /** How often its points count, `hệ số`; absent where once. */
  readonly weight?: number;
  /** Where the maximum is from: the annex, its own lines, its rule, what is left of the line above it. */
  readonly maxFrom: 'stated' | 'children' | 'rule' | 'rest' | 'none';
  readonly children: readonly UnderstoodLine[];
  /** Of a criterion; a heading has none. */
  readonly rule: UnderstoodRule | null;
  /** The words that the rule was read from; `''` where there were none. */
  readonly ruleText: string;
  readonly evidence: string;
  readonly appliesTo: string;
  readonly note: string;
  readonly target: string;
  readonly from: CellRef;
  /** What the office has to look at; the line is marked where there is any. */
  readonly doubts: readonly Diagnostic[];
};

/** An annex as understood, before it becomes criteria. */
export type UnderstoodPlan = {
  /** As printed above the table; `''` where nothing is. */
  readonly title: string;
  /** Number of the plan that it belongs to, `25/KH-UBND`; null where none is named. */
  readonly number: string | null;
  /** Its day, yyyy-MM-dd; null where none is named. */
  readonly date: string | null;
  /** Years that the title names. */
  readonly years: { readonly from: number; readonly to: number } | null;
  /** Points without bonus. */
  readonly total: number;
  readonly lines: readonly UnderstoodLine[];
  readonly file: string;
  /** Where the table is, and which cell heads each column that is used. */
  readonly sheet: string;
  readonly columns: readonly { readonly role: string; readonly header: string; readonly cell: CellRef }[];
};
