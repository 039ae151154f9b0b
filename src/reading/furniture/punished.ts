/** The forms of discipline of who works for an office; of `kỷ luật` itself only where it is said to be taken or borne. */
const FORM =
  'khiển trách|cảnh cáo|cách chức|giáng chức|hạ bậc lương|buộc thôi việc|khai trừ|khien trach|canh cao|cach chuc|buoc thoi viec';
const DISCIPLINE = 'k[ỷỉy] lu[ậa]t';
const TAKEN = `(?:thi hành|xử lý|xử lí|áp dụng|quyết định|hình thức|bị|chịu|thi hanh|xu ly)(?: hình thức)? ${DISCIPLINE}`;
const ACT = `(?:${FORM}|${TAKEN})`;
const UNDER = `(?:(?:bị|chịu|bi) (?:[^\\s,]+ ){0,5}?(?:${FORM}|${DISCIPLINE})|nhận (?:hình thức )?(?:kỷ luật )?(?:${FORM}))`;
const SOMEBODY =
  '(?:ông|bà|đ\\/c|đ\\.c|đc|đồng chí|ong|d\\/c|dong chi|(?:phó )?(?:chủ tịch|bí thư|giám đốc|hiệu trưởng)|trưởng (?:phòng|ban|khoa|thôn)|phó (?:phòng|ban)|kế toán|văn thư|thủ quỹ)';
const STAFF =
  '(?:cán bộ|công chức|viên chức|đảng viên|giáo viên|nhân viên|người lao động|đồng chí|đ\\/c|lãnh đạo|cbccvc|cbcc|cb|can bo|cong chuc|vien chuc|dang vien)';
const COUNT = '(?:0?[1-9]\\d{0,2}|một|hai|ba)';
const DECISION = '(?:quyết định|qđ|quyet dinh|qd)';

/** A thing that was done to somebody: by whom it names, by how many, or by the decision. */
const DONE = new RegExp(
  [
    `${ACT} (?:\\S+ ){0,6}?${SOMEBODY} `,
    `${SOMEBODY} (?:\\S+ ){0,8}?${UNDER}`,
    `${COUNT} ${STAFF} (?:\\S+ ){0,5}?${UNDER}`,
    `${ACT} (?:\\S+ ){0,3}?${COUNT} ${STAFF} `,
    `${DISCIPLINE} ${COUNT} ${STAFF} `,
    `${DECISION} (?:\\S+ ){0,8}?(?:${FORM}|(?:thi hành|xử lý|xử lí) kỷ luật|kỷ luật (?:${STAFF}|${SOMEBODY}|số) )`,
  ]
    .map((each) => `(?<= )(?:${each})`)
    .join('|'),
  'u',
);

/** What is denied, general, about other people or long over: rules, plans, pupils, citizens, fines. */
const OTHERWISE = new RegExp(
  `(?<=[ (])(?:${[
    'không|chưa|ko|k(?= có| bị| vi)|khong|chua|0|00|nếu|những|các|mỗi|mọi|khi|tránh|phòng ngừa|ngăn ngừa|hạn chế|giảm|kịp thời|đề xuất',
    'quy định|quy chế|quy trình|nội quy|hướng dẫn|nghị định|bộ luật|(?<!kỷ )luật (?:cán|viên|công|lao)|thông tư|chỉ thị|kế hoạch|tuyên truyền|quán triệt|phổ biến|học tập|tập huấn',
    'học sinh|sinh viên|học viên|công dân|người dân|nhân dân|hộ|cơ sở|doanh nghiệp|đối tượng|thanh niên|bị can|bị cáo|lái xe|hành chính|phạt|giao thông|đô thị|trật tự',
    'ban hành|chuyên đề|hội nghị|lớp|hội thi|tham gia|tham mưu|thẩm định|trình|thực hiện|chấp hành|ý thức|tinh thần|kỷ cương|kỉ cương|tích cực',
    'ủy ban kiểm tra|uỷ ban kiểm tra|ubkt|giám sát|trực thuộc|cấp dưới|chấm dứt|hết hiệu lực|xóa|xoá|minh oan|oan|thu hồi|hủy|huỷ',
  ].join('|')})(?=[ ),])`,
  'u',
);

/** A name without a title that bears it: `Nguyễn Văn An bị khiển trách`. */
const NAMED = new RegExp(`^ ?(?:\\p{Lu}\\p{Ll}+ ){2,5}(?=${UNDER})`, 'u');

/** Most texts have none of its words. */
const ANY = new RegExp(`${FORM}|${DISCIPLINE}`, 'iu');

/** What stands after a colon and denies belongs to what stands before it. */
const PARTS =
  /[.;\n](?!\S)|:(?!\S| (?:không|khong|chưa|chua|0))|[;\n]|,\s+(?=đang|đã|bị)|\s(?:nhưng|song|tuy nhiên|mà)\s/iu;
const LONGEST = 400;

/**
 * Whether a text tells of a punishment of somebody who works there: `QĐ số 12 khiển trách ông A`, `01 công chức bị cảnh cáo`.
 * Narrow, for texts that prove something good: that nobody was punished, rules of discipline, and fines for citizens are none.
 */
export function tellsPunishment(given: string): boolean {
  const text = given.normalize('NFC');
  if (!ANY.test(text)) return false;
  return text.split(PARTS).some((part) => {
    const written = ` ${part.replace(/[\s“”"()–-]+/gu, ' ').trim()} `;
    const words = written.toLowerCase();
    return words.length <= LONGEST && (DONE.test(words) || NAMED.test(written)) && !OTHERWISE.test(words);
  });
}
