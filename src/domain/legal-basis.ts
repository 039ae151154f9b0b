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
  /** The office has yet to compare it with the text itself; documents mark it. */
  readonly isUnchecked: boolean;
};
