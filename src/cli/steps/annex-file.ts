import { basename } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawWorkbook } from '../../domain/raw-workbook.ts';
import { openAnnex } from '../../io/annex/open-annex.ts';
import { DiskError } from '../../io/disk-error.ts';

/** The hidden sheet of forms and of tables. */
const IDENTITY = '_thidua';

/**
 * The workbook or text that a table of criteria is looked for in; null where the file is of another kind, with the command or
 * form that is meant.
 */
export async function readAnnexFile(path: string): Promise<Staged<RawWorkbook | null>> {
  const file = basename(path);
  if (/\.ya?ml$/iu.test(file)) return staged(null, [diagnose('TD4155', { file: path }, {})]);
  try {
    const read = await openAnnex(path);
    if (read.value === null) return staged(null, read.diagnostics.map(inWordsOfAnnexes));
    if (ownWord(read.value, 'form') !== null) {
      const unit = `đơn vị ${ownWord(read.value, 'unit') ?? '?'}`;
      return staged(null, [diagnose('TD4154', { file }, { unit })]);
    }
    if (ownWord(read.value, 'sign-off') !== null) {
      const remedy = 'Sửa bảng tiêu chí (tệp .xlsx cùng tên, không có “-de-duyet”) rồi nhập bảng ấy.';
      return staged(null, [
        diagnose('TD4152', { file }, { what: 'là tệp để duyệt do công cụ ghi ra', remedy }),
      ]);
    }
    return read;
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    const remedy = 'Kiểm tra đường dẫn và quyền mở tệp rồi chạy lại.';
    return staged(null, [
      diagnose(
        'TD4152',
        { file: path },
        { what: `không mở được (${cause.message.replace(/\.$/u, '')})`, remedy },
      ),
    ]);
  }
}

type Told = Staged<unknown>['diagnostics'][number];

/** What a file is that no table can be read of, told for somebody who wants to bring in criteria and not a report. */
function inWordsOfAnnexes(diagnostic: Told): Told {
  const { code, file = '', message } = diagnostic;
  const isOldWord = /\.doc\)/u.test(message) || /\.doc$/iu.test(file);
  if (code === 'TD1009' && isOldWord) {
    const remedy = 'Mở tệp bằng Word, chọn Save As › Word Document (.docx), rồi nhập tệp .docx ấy.';
    return diagnose('TD4152', { file }, { what: 'là văn bản Word kiểu cũ (.doc)', remedy });
  }
  if (code === 'TD1003') {
    const remedy =
      'Xin bản Word (.docx) hoặc Excel (.xlsx) của phụ lục; hoặc mở tệp PDF bằng Word rồi lưu thành .docx và xem lại bảng.';
    return diagnose('TD4152', { file }, { what: 'là tệp PDF', remedy });
  }
  if (!NOT_A_TABLE.has(code)) return diagnostic;
  const remedy = 'Ghi tệp phụ lục dạng .docx, .xlsx, .xls, .ods hoặc .csv.';
  return diagnose('TD4152', { file }, { what: 'không phải bảng tính hay văn bản Word (.docx)', remedy });
}

/** Codes that say of which kind a file is, and nothing of what is broken in it. */
const NOT_A_TABLE: ReadonlySet<string> = new Set([
  'TD1004',
  'TD1005',
  'TD1007',
  'TD1009',
  'TD1011',
  'TD1013',
  'TD1014',
]);

/** What the tool's own hidden sheet says of a file, by key; null where there is none. */
function ownWord({ sheets }: RawWorkbook, key: string): string | null {
  const sheet = sheets.find(({ name }) => name === IDENTITY);
  const row = sheet?.rows.find(({ cells }) =>
    cells.some(({ column, content }) => column === 1 && content.kind === 'text' && content.text === key),
  );
  const content = row?.cells.find(({ column }) => column === 2)?.content;
  return content?.kind === 'text' ? content.text : content?.kind === 'number' ? String(content.value) : null;
}
