/** One thing that a rule says. Points and percent as decimal numbers. */
export type ClauseFact =
  | {
      readonly is: 'band';
      /** Null: from nothing on. */
      readonly from: number | null;
      /** The bound itself does not earn the points: `trên 90%`. */
      readonly isAbove: boolean;
      /** Null: without end. */
      readonly to: number | null;
      /** The end itself belongs to it. */
      readonly isToIncluded: boolean;
      readonly of: 'percent' | 'count';
      readonly points: number;
      /** The condition as written. */
      readonly name: string;
    }
  | { readonly is: 'rest'; readonly points: number }
  | { readonly is: 'named'; readonly name: string; readonly points: number }
  | { readonly is: 'each'; readonly sign: 'plus' | 'minus'; readonly points: number; readonly item: string }
  | {
      readonly is: 'step';
      readonly sign: 'plus' | 'minus';
      readonly percent: number;
      readonly points: number;
    }
  | { readonly is: 'cap'; readonly points: number }
  /** `from`: from this percentage on; `points`: what the whole of it is said to be worth. */
  | { readonly is: 'proportional'; readonly from: number | null; readonly points: number | null }
  /** All points, which are not named: `có chuyên trang: đạt điểm tối đa`. */
  | { readonly is: 'full'; readonly name: string }
  /** `từ 0 đến 5 điểm`: people choose. */
  | { readonly is: 'range'; readonly high: number }
  | { readonly is: 'leader'; readonly among: 'cluster' | 'all' }
  | { readonly is: 'on-target'; readonly points: number | null }
  /** It says that people judge. */
  | { readonly is: 'judged' }
  /** Words without a number that change nothing. */
  | { readonly is: 'words' }
  | { readonly is: 'unknown' };
