/** Titles of the awards of the interim and the final review, as the plan names them (IV.2.b). */
export const HIGHER_AWARDS = {
  province: 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh',
  primeMinister: 'Bằng khen của Thủ tướng Chính phủ',
  labourOrder: 'Huân chương Lao động hạng Ba',
} as const;
