/** A text that documents cite as căn cứ, for as long as it is in force. */
export type LegalBasis = {
  readonly id: string;
  /** As cited, without the closing `;`: `Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022`. */
  readonly text: string;
  /** yyyy-MM-dd: first and last day that documents cite it. */
  readonly from: string;
  readonly to: string | null;
  /** Only documents of this plan cite it; null for all. */
  readonly plan: string | null;
  /** Only offices of these levels cite it, by the ids that their plans give their own level; absent: all. */
  readonly levels?: readonly string[];
  /** Offices of these levels do not cite it. */
  readonly except?: readonly string[];
  /** The office has yet to compare it with the text itself; documents mark it. */
  readonly isUnchecked: boolean;
  /** yyyy-MM-dd: day of the text itself, where it is known; no paper of an earlier day cites it. */
  readonly issued: string | null;
  /** A review cites it also where it ended within the years that the review looks back on. */
  readonly isOfPeriod: boolean;
  /** What the office must write, where number and day are not known; null where the text is whole. */
  readonly fill: string | null;
};

/** Whether an office cites a text, by its own level: a sở stands on other texts than a ward. */
export function isCitedAt({ levels, except }: LegalBasis, level: string): boolean {
  return (levels === undefined || levels.includes(level)) && !(except ?? []).includes(level);
}
