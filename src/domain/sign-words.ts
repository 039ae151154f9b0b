/** The words of the block of signatures that the tool prints under the tables of its own form. */
export const SIGN_WORDS = {
  /** The year follows. */
  day: '…………, ngày …… tháng …… năm',
  preparedBy: 'NGƯỜI LẬP BIỂU',
  head: 'THỦ TRƯỞNG ĐƠN VỊ',
  sign: '(Ký, ghi rõ họ tên)',
  signAndSeal: '(Ký, đóng dấu, ghi rõ họ tên)',
} as const;

const WHOLE: ReadonlySet<string> = new Set(Object.values(SIGN_WORDS));

/** Whether a text is one of them. */
export function isOwnSignWords(text: string): boolean {
  return (
    WHOLE.has(text) ||
    (text.startsWith(SIGN_WORDS.day) && /^ ?\d{4}$/u.test(text.slice(SIGN_WORDS.day.length)))
  );
}
