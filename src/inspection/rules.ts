/** How units are chosen for inspection: `kiem-tra.yaml`. The plan (III.3) leaves it open, so all of it is data. */
export type InspectionRules = {
  /** Where the figures come from, printed in the plan of inspections. */
  readonly origin: string;
  /** Who issues the plan of inspections: the council, which the plan (III.3) has organise them, or its standing office. */
  readonly issuer: 'council' | 'office';
  /** Where a plan has inspections organised every year: its id, and the clause as the plan of inspections cites it. */
  readonly clauses: readonly { readonly plan: string; readonly clause: string }[];
  /** Per cent of the units that are drawn by lot. */
  readonly randomShare: number;
  readonly risks: {
    /** `weight` is reached at `fullAt` points between claims and recalculated points. */
    readonly difference: Graded;
    /** Nothing usable was sent in. */
    readonly noSubmission: { readonly weight: number };
    /** … at so many lines that are unanswered or unreadable. */
    readonly openLines: Graded;
    /** … at so many lines without evidence. */
    readonly missingEvidence: Graded;
    readonly neverInspected: { readonly weight: number };
    /** A total within so many points of the edge between put forward and not. */
    readonly nearAward: { readonly weight: number; readonly within: number };
  };
};

type Graded = { readonly weight: number; readonly fullAt: number };
