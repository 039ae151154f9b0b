/** How reports speak of figures: `bao-cao.yaml`. The plan leaves it open, so all of it is data. */
export type ReportRules = {
  /** Where the figures come from. */
  readonly origin: string;
  /** Below any of these a figure is printed and not judged: nothing is called outstanding, progress or decline. */
  readonly standout: {
    readonly units: number;
    readonly people: number;
    /** Percent of those who should have the figure. */
    readonly share: number;
    /** Percentage points between two things before one is called better. */
    readonly gap: number;
    /** Of fewer than these no percentage is given: `6 trong 7 đơn vị` says it, 85,71% pretends to more. */
    readonly percentFrom: number;
  };
  /** A sum in words, `{dat}` and `{tong}` for its figures, by line of a plan. */
  readonly outcomes: readonly { readonly plan: string; readonly line: string; readonly said: string }[];
  /** Lines whose figures mean something else from unit to unit, so that no sum is made of them. */
  readonly notAdded: readonly { readonly plan: string; readonly line: string; readonly because: string }[];
  /** What a plan set out to reach, for people and for units, as a report cites it. */
  readonly goals: readonly { readonly plan: string; readonly people: string; readonly units: string }[];
  readonly letterEndings: LetterEndings;
};

/** The end of a letter that a unit typed with its opinion: who wrote, with telephone and address of mail. */
export type LetterEndings = {
  /** Whether it is left out where the opinion is quoted. */
  readonly leaveOut: boolean;
  /** What it begins with; one that ends in `*` begins a line. */
  readonly phrases: readonly string[];
};

/** Whether `of` members of `all` are enough to judge by. */
export function isEnough(
  { standout }: ReportRules,
  subject: 'units' | 'people',
  of: number,
  all: number,
): boolean {
  return of >= standout[subject] && of * 100 >= standout.share * all;
}
