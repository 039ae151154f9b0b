const MARKS = /[\p{M}\p{Cf}]+/gu;

/**
 * What every report says of everybody: said by two people, it is no sign that one copied from the other. Folded as
 * the words of a text are.
 */
const STOCK_PHRASES: readonly (readonly string[])[] = [
  'chấp hành tốt chủ trương, đường lối của Đảng, chính sách, pháp luật của Nhà nước',
  'chấp hành nghiêm chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'chủ trương của Đảng, chính sách, pháp luật của Nhà nước',
  'có phẩm chất chính trị, đạo đức, lối sống lành mạnh',
  'có lập trường tư tưởng chính trị vững vàng',
  'hoàn thành xuất sắc nhiệm vụ được giao',
  'hoàn thành tốt nhiệm vụ được giao',
  'hoàn thành tốt các nhiệm vụ được giao',
  'hoàn thành xuất sắc các nhiệm vụ được giao',
  'thực hiện tốt nội quy, quy chế của cơ quan',
  'tích cực tham gia các phong trào thi đua',
  'học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  'cán bộ, công chức, viên chức, người lao động',
  'cán bộ, công chức, viên chức',
  'Cán bộ, công chức, viên chức thi đua thực hiện văn hóa công sở',
  'trên địa bàn thành phố',
].map(wordsOf);

/**
 * The words of a text that are its author's own: without marks and capitals, without numbers, without stock phrases,
 * and without `names` (of the person, post or unit that it is about), which differ in a copy by nature. A text of fewer than `least` words
 * in all is not gone into.
 */
export function proseWords(text: string, names: readonly string[], least = 0): readonly string[] {
  const words = wordsOf(text);
  if (words.length < least) return words;
  const own = names.map(wordsOf).filter((words) => words.length > 0);
  const masks = [...own, ...STOCK_PHRASES].toSorted((a, b) => b.length - a.length);
  return withoutPhrases(words, masks);
}

/** Folded without marks: a copy that was typed without them is still one. */
function wordsOf(text: string): readonly string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(MARKS, '').replace(/[đð]/g, 'd');
  return plain.match(/\p{L}+/gu) ?? [];
}

function withoutPhrases(
  words: readonly string[],
  phrases: readonly (readonly string[])[],
): readonly string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phrases.find((of) => of.every((word, index) => words[at + index] === word));
    if (phrase === undefined) kept.push(words[at] ?? '');
    at += phrase?.length ?? 1;
  }
  return kept;
}
