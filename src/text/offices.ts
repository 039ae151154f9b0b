import { groupBy } from '../domain/group-by.ts';
import { looseKey, marksAgree } from './fold.ts';

/** Words that name a post or a place of work, and nobody's name. */
const OFFICES =
  `chủ tịch,phó chủ tịch,bí thư,phó bí thư,trưởng phòng,phó trưởng phòng,phó phòng,trưởng ban,phó trưởng ban,
  phó ban,phó trưởng,giám đốc,phó giám đốc,hiệu trưởng,phó hiệu trưởng,hiệu phó,tổ trưởng,tổ phó,phó tổ trưởng,đội trưởng,
  đội phó,phó đội trưởng,trưởng công an,phó trưởng công an,phó công an,công an,chỉ huy trưởng,phó chỉ huy trưởng,chỉ huy phó,
  trưởng khoa,phó trưởng khoa,trạm trưởng,trưởng trạm,phó trạm trưởng,chánh văn phòng,phó chánh văn phòng,văn phòng,
  chánh thanh tra,thanh tra,thủ trưởng,lãnh đạo,kế toán trưởng,kế toán,thủ quỹ,văn thư,lưu trữ,thủ kho,thư viện,bảo vệ,
  tạp vụ,lái xe,nhân viên,chuyên viên,công chức,viên chức,cán bộ,cán sự,giáo viên,y sĩ,bác sĩ,điều dưỡng,ủy viên,
  đảng ủy viên,trưởng thôn,tổng phụ trách,người lập,người lao động,hợp đồng,bộ phận,
  đại tướng,thiếu tướng,đại tá,thượng tá,trung tá,thiếu tá,đại úy,thượng úy,trung úy,thiếu úy,thượng sĩ,trung sĩ,hạ sĩ`
    .split(',')
    .map((words) => words.trim())
    .map((words) => ({ words, key: looseKey(words), count: words.split(' ').length }))
    .toSorted((a, b) => b.count - a.count);

/** The same by their first word. */
const byFirstWord = groupBy(OFFICES, ({ key }) => firstWord(key));

function firstWord(key: string): string {
  const end = key.indexOf(' ');
  return end === -1 ? key : key.slice(0, end);
}

/** How many of the first words of a text name a post (`Phó Chủ tịch UBND` has three); 0 where none do. */
export function officeWordsOf(text: string): number {
  const key = looseKey(text);
  const offices = byFirstWord.get(firstWord(key));
  if (offices === undefined) return 0;
  const typed = `${key} `;
  const begun = offices.find(({ words, key, count }) => {
    if (!typed.startsWith(`${key} `)) return false;
    return marksAgree(words, text.trim().split(/\s+/u).slice(0, count).join(' '));
  });
  return begun?.count ?? 0;
}

/** Whether a text names a post somewhere. */
export function namesOffice(text: string): boolean {
  const padded = ` ${looseKey(text)} `;
  return OFFICES.some(({ words, key }) => padded.includes(` ${key} `) && marksAgree(words, text));
}
