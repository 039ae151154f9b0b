/** So … that: not part of a verb (`trở nên`, `tạo nên`), and not advice at the head of the text. */
const THEREFORE = /(?<!trở|làm|tạo|gây|lập|dựng)[\s,;]+nên\s/iu;
/** Because. A `do` that only names who did something is none: it must go on with what was wanting. */
const BECAUSE =
  /(?:^|[\s,;:(])(?:nguyên nhân|vì|bởi|do (?:thiếu|chưa|không|ít|còn|hạn chế|khối lượng|số lượng|kinh phí|biên chế|điều kiện|ảnh hưởng|quá tải|hệ thống|địa bàn|thời tiết|dịch bệnh))\s/iu;

/** Whether a complaint says where it comes from: `… nên …`, `do thiếu …`. */
export function tellsCause(text: string): boolean {
  const line = text.normalize('NFC').replace(/\s+/gu, ' ');
  return THEREFORE.test(line) || BECAUSE.test(line);
}
