import { isLegalSyllable } from '../syllable.ts';

/**
 * Usual words whose letters stand in old encodings too, where they make a word that nobody writes: `không` would be “khụng”, `phòng`
 * “phũng”, `Lê` “Lờ”. Not among them: `phó`, `cô`, `vô`, `bé`, which are phú, cụ, vụ, bộ in TCVN3.
 */
const PLAIN_WORDS = new Set(
  `không có phòng nhóm xã giám tháng dân môn thôn tên xét còn trên nên lên khá quá khó rõ cán phân cân nâng hôm hóa khóa xóa phí sáng
  bí mã chú thêm bên quán ông tám chín sông lòng vùng vòng tròn phép thì tòa cùng ngôn chân công nông thông nhân lê tô ngô tôn bùi
  hùng tùng phùng thái hòa vân lâm tâm tân quân ngân trân trâm khuê lân nhâm ân ái khôi trí chí tín thân tú`.split(
    /\s+/,
  ),
);

/** Whether a text is Vietnamese as it stands, with a word in it that in an old encoding would be none. */
export function isPlainVietnamese(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.every(isWordOrShort) && words.some((word) => PLAIN_WORDS.has(word.toLowerCase()));
}

/** `UBND`, `QD` are letters of no encoding; `trÊn`, with a capital among small letters, is trấn. */
function isWordOrShort(word: string): boolean {
  return /^[a-z]+$/i.test(word) || (isLegalSyllable(word) && ONE_CASE.test(word));
}

const ONE_CASE = /^(?:\p{L}\p{Ll}*|\p{Lu}+)$/u;
