import type { YamlFault } from './yaml-fault.ts';

/**
 * Control, broken, invisible and text-turning characters: what YAML forbids, and what makes a line read unlike what
 * it is. Tabs and line ends stay; a soft hyphen is no letter here, for the file is Unicode.
 */
const UNUSABLE =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFF]|\p{Cs}/gu;

/** A binary file has one in every line; this many are enough to see it. */
const MOST = 20;

/** The characters of a text that may not stand in it, the first of each kind in each line. */
export function refuseCharacters(text: string): readonly YamlFault[] {
  const faults: YamlFault[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const seen = new Set<string>();
    for (const { 0: character, index: offset } of line.matchAll(UNUSABLE)) {
      if (seen.has(character)) continue;
      seen.add(character);
      if (faults.length === MOST) return faults;
      const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
      faults.push({
        kind: 'character',
        place: { line: index + 1, column: offset + 1 },
        problem: `Có một ký tự ẩn, ký tự điều khiển hoặc ký tự hỏng (U+${hex}) không được đứng trong tệp này`,
        remedy: 'Xóa ký tự này đi, gõ lại chữ ở đó và lưu tệp với bảng mã UTF-8.',
      });
    }
  }
  return faults;
}
