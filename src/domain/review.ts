/** Which review a result is of: every year's, the interim one (sơ kết), the final one (tổng kết). */
export const REVIEW_KINDS = ['annual', 'interim', 'final'] as const;

export type ReviewKind = (typeof REVIEW_KINDS)[number];

/** How commands, folders and files name a review. */
export const REVIEW_IDS: Readonly<Record<ReviewKind, string>> = {
  annual: 'hang-nam',
  interim: 'so-ket',
  final: 'tong-ket',
};
