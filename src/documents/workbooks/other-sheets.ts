import type { InputResult, NominationResult, Result } from '../../domain/result.ts';
import { termWords } from '../../domain/term.ts';
import { compareVietnamese, sortByVietnamese } from '../../text/collation.ts';
import type { SheetModel } from '../document-model.ts';
import { unitsById } from '../figures/nominees.ts';
import {
  NOMINATION_WORDS,
  OUTCOME_WORDS,
  REMARK_WORDS,
  SEVERITY_WORDS,
  SUBJECT_WORDS,
} from '../words/state-words.ts';
import { dayOf, integer, ordinal, sheetOf, text } from './columns.ts';

type Diagnostic = Result['diagnostics'][number];
type Remark = Result['remarks'][number];

/** Everyone that was considered for an award, with what was decided and why. */
export function nominationsSheet(result: Result): SheetModel {
  const nameOf = namesOf(result);
  const awards = new Map(result.criteria.awards.map(({ id, title }) => [id, title]));
  return sheetOf<NominationResult>(
    'Đề nghị khen thưởng',
    `Kết quả xét đề nghị khen thưởng ${termWords(result)}`,
    [
      ordinal(),
      text('Đối tượng', 11, ({ subject }) => SUBJECT_WORDS[subject]),
      text('Tên', 32, ({ name }) => name),
      text('Đơn vị', 32, ({ unit }) => nameOf(unit)),
      text('Hình thức', 36, ({ award }) => awards.get(award) ?? award),
      text('Kết quả', 16, ({ outcome }) => NOMINATION_WORDS[outcome]),
      text('Lý do', 70, ({ because }) => because.join('\n')),
      text('Lưu ý', 50, ({ notes = [] }) => notes.map(({ because }) => because).join('\n')),
      text('Tóm tắt thành tích', 50, ({ summary }) => summary),
    ],
    result.nominations,
  );
}

/** All faults and remarks, in the order of files and cells. */
export function diagnosticsSheet(result: Result): SheetModel {
  const nameOf = namesOf(result);
  return sheetOf<Diagnostic>(
    'Lỗi và lưu ý',
    `Lỗi và lưu ý khi đọc, kiểm tra bản nộp ${termWords(result)}`,
    [
      ordinal(),
      text('Mức', 10, ({ severity }) => SEVERITY_WORDS[severity]),
      text('Mã', 9, ({ code }) => code),
      text('Đơn vị', 30, ({ unit }) => (unit === undefined ? null : nameOf(unit))),
      text('Tệp', 32, ({ file }) => file ?? null),
      text('Trang', 20, ({ sheet }) => sheet ?? null),
      text('Ô', 8, ({ cell }) => cell ?? null),
      text('Loại', 30, ({ title }) => title),
      text('Nội dung', 60, ({ message }) => message),
      text('Ô ghi', 24, ({ found }) => found ?? null),
      text('Cách sửa', 50, ({ hint }) => hint),
    ],
    result.diagnostics,
  );
}

/** Every file that came in, and what became of it and of its rows. */
export function inputsSheet(result: Result): SheetModel {
  const nameOf = namesOf(result);
  return sheetOf<InputResult>(
    'Tệp đã nhận',
    `Tệp đã nhận ${termWords(result)}`,
    [
      ordinal(),
      text('Tệp', 44, ({ file }) => file),
      text('Đơn vị', 32, ({ unit }) => (unit === null ? null : nameOf(unit))),
      text('Ngày nhận', 12, ({ receivedOn }) => dayOf(receivedOn)),
      text('Kết quả', 20, ({ outcome }) => OUTCOME_WORDS[outcome]),
      text('Lý do', 50, ({ because }) => because),
      integer('Dòng đã đọc', 9, ({ rows }) => rows.read),
      integer('Dòng dùng được', 9, ({ rows }) => rows.accepted),
      integer('Dòng lỗi', 9, ({ rows }) => rows.rejected),
      integer('Dòng bỏ qua', 9, ({ rows }) => rows.skipped),
      text('SHA-256', 68, ({ sha256 }) => sha256),
    ],
    sortByVietnamese(result.inputs, ({ file }) => file),
  );
}

/** What the units wrote, word for word, by unit. */
export function remarksSheet(result: Result): SheetModel {
  const nameOf = namesOf(result);
  return sheetOf<Remark>(
    'Khó khăn, kiến nghị',
    `Khó khăn, kiến nghị, cách làm hay ${termWords(result)}`,
    [
      ordinal(),
      text('Đơn vị', 34, ({ unit }) => nameOf(unit)),
      text('Loại', 16, ({ kind }) => REMARK_WORDS[kind]),
      text('Nội dung', 110, (remark) => remark.text),
    ],
    [...result.remarks].sort((a, b) => compareVietnamese(nameOf(a.unit), nameOf(b.unit))),
  );
}

function namesOf(result: Result): (unit: string) => string {
  const units = unitsById(result);
  return (unit) => units.get(unit)?.name ?? unit;
}
