import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { groupBy } from '../../domain/group-by.ts';
import type { InputResult, Result, UnitResult } from '../../domain/result.ts';
import { termCapitals, termKey, termWords } from '../../domain/term.ts';
import { unitTypeTitle } from '../../domain/unit.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { SheetCell, SheetColumn, SheetModel, WorkbookModel } from '../document-model.ts';
import { daysLate } from '../figures/days-late.ts';
import { unitsById } from '../figures/nominees.ts';
import { foundText } from '../slips/for-unit.ts';

const SEVERITIES = { error: 'Lỗi', warning: 'Lưu ý', info: 'Ghi nhận' } as const;

const OUTCOMES: Readonly<Record<InputResult['outcome'], string>> = {
  accepted: 'Dùng được',
  superseded: 'Có bản sau thay',
  rejected: 'Không dùng được',
  skipped: 'Bỏ qua',
};

const SUBMISSIONS: Readonly<Record<UnitResult['submission'], string>> = {
  'on-time': 'Nộp đúng hạn',
  late: 'Nộp chậm',
  missing: 'Chưa nộp',
  rejected: 'Bản nộp không dùng được',
};

const FAULT_COLUMNS: readonly SheetColumn[] = [
  { header: 'STT', width: 6, format: 'integer' },
  { header: 'Đơn vị', width: 26 },
  { header: 'Tệp', width: 26 },
  { header: 'Trang tính', width: 16 },
  { header: 'Ô', width: 8 },
  { header: 'Mức độ', width: 9 },
  { header: 'Mã', width: 9 },
  { header: 'Nội dung', width: 46 },
  { header: 'Giá trị đang ghi', width: 20 },
  { header: 'Cách sửa', width: 40 },
];

/**
 * Every fault that `rasoat` found, as a workbook to filter and to work through: faults by cell, files with their
 * rows, units that are missing or late, and what was merely noticed.
 */
export function faultList(result: Result, date: string): WorkbookModel {
  const names = unitNamesByFile(result);
  const having = (isWanted: (diagnostic: Diagnostic) => boolean) =>
    result.diagnostics.filter(isWanted).map((diagnostic, index) => faultRow(diagnostic, index + 1, names));
  const title = `Danh sách lỗi của các bản nộp ${termWords(result)}`;
  return {
    format: 'xlsx',
    name: `danh-sach-loi-${termKey(result)}`,
    title,
    date,
    sheets: [
      {
        name: 'Danh sách lỗi',
        title: title.toLocaleUpperCase('vi'),
        columns: FAULT_COLUMNS,
        frozenColumns: 2,
        rows: having(({ severity }) => severity !== 'info'),
      },
      filesSheet(result, names),
      reportingSheet(result),
      {
        name: 'Ghi nhận khác',
        title: `NHỮNG ĐIỀU ĐÃ GHI NHẬN KHI ĐỌC, KHÔNG PHẢI LỖI, ${termCapitals(result)}`,
        columns: FAULT_COLUMNS,
        frozenColumns: 2,
        rows: having(({ severity }) => severity === 'info'),
      },
      furnitureSheet(result, names),
    ],
  };
}

function unitNamesByFile(result: Result): ReadonlyMap<string, string> {
  const units = unitsById(result);
  return new Map(result.inputs.map(({ file, unit }) => [file, units.get(unit ?? '')?.name ?? '']));
}

function faultRow(
  diagnostic: Diagnostic,
  number: number,
  names: ReadonlyMap<string, string>,
): readonly SheetCell[] {
  const { file = '', sheet = '', cell = '', severity, code, message, hint } = diagnostic;
  const unit = names.get(file) ?? '';
  return [number, unit, file, sheet, cell, SEVERITIES[severity], code, message, foundText(diagnostic), hint];
}

function filesSheet(result: Result, names: ReadonlyMap<string, string>): SheetModel {
  const faults = groupBy(result.diagnostics, ({ file, severity }) => `${severity} ${file}`);
  const countOf = (severity: Diagnostic['severity'], file: string) =>
    faults.get(`${severity} ${file}`)?.length ?? 0;
  const rows = result.inputs.map(({ file, receivedOn, outcome, because, rows: count, cells }, index) => [
    index + 1,
    file,
    names.get(file) ?? '',
    receivedOn === null ? '' : formatShortDate(receivedOn),
    OUTCOMES[outcome],
    outcome === 'accepted' ? '' : because,
    count.read,
    count.accepted,
    count.rejected,
    count.skipped,
    countOf('error', file),
    countOf('warning', file),
    ...cellColumns(cells),
  ]);
  const sum = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  const { rows: total, cells: allCells } = result.accounting;
  const faultTotals = [sum(10), sum(11)];
  const rowTotals = [total.read, total.accepted, total.rejected, total.skipped];
  const totals = [...rowTotals, ...faultTotals, ...cellColumns(allCells)];
  return {
    name: 'Theo tệp',
    title: `KẾT QUẢ ĐỌC TỪNG TỆP ${termCapitals(result)}: DÒNG ĐÃ ĐỌC = NHẬN + KHÔNG DÙNG ĐƯỢC + BỎ QUA`,
    columns: [
      { header: 'STT', width: 6, format: 'integer' },
      { header: 'Tệp', width: 36 },
      { header: 'Đơn vị', width: 30 },
      { header: 'Ngày nhận', width: 12 },
      { header: 'Kết quả', width: 16 },
      { header: 'Lý do', width: 44 },
      { header: 'Dòng đã đọc', width: 9, format: 'integer' },
      { header: 'Dòng nhận', width: 9, format: 'integer' },
      { header: 'Dòng không dùng được', width: 10, format: 'integer' },
      { header: 'Dòng bỏ qua', width: 9, format: 'integer' },
      { header: 'Số lỗi', width: 8, format: 'integer' },
      { header: 'Số lưu ý', width: 8, format: 'integer' },
      { header: 'Ô có chữ', width: 9, format: 'integer' },
      { header: 'Ô thành số liệu', width: 9, format: 'integer' },
      { header: 'Ô khung biểu', width: 9, format: 'integer' },
      { header: 'Ô không dùng', width: 9, format: 'integer' },
    ],
    frozenColumns: 2,
    rows: [...rows, [null, 'Tổng cộng', '', '', '', '', ...totals]],
  };
}

/** Cells of a file or of all, as far as any was opened. */
function cellColumns(cells: Result['accounting']['cells']): readonly (number | null)[] {
  if (cells === undefined) return [null, null, null, null];
  return [cells.seen, cells.used, cells.furniture, cells.unused];
}

/** Words that were taken for titles, totals, notes, signatures: whoever lays the file beside it finds them here. */
function furnitureSheet({ inputs, ...about }: Result, names: ReadonlyMap<string, string>): SheetModel {
  const texts = inputs.flatMap(({ file, cells }) => (cells?.texts ?? []).map((text) => ({ file, ...text })));
  return {
    name: 'Chữ không phải số liệu',
    title: `CHỮ ĐƠN VỊ GHI, ĐƯỢC HIỂU LÀ KHUNG BIỂU CHỨ KHÔNG PHẢI SỐ LIỆU, ${termCapitals(about)}`,
    columns: [
      { header: 'STT', width: 6, format: 'integer' },
      { header: 'Đơn vị', width: 26 },
      { header: 'Tệp', width: 30 },
      { header: 'Trang tính', width: 18 },
      { header: 'Ô', width: 8 },
      { header: 'Được hiểu là', width: 22 },
      { header: 'Chữ đang ghi', width: 70 },
    ],
    frozenColumns: 2,
    rows: texts.map(({ file, sheet, cell, as, text }, index) => [
      index + 1,
      names.get(file) ?? '',
      file,
      sheet,
      cell,
      as,
      text,
    ]),
  };
}

function reportingSheet({ units, deadline, criteria, ...about }: Result): SheetModel {
  const wanting = units.filter(({ submission }) => submission !== 'on-time');
  return {
    name: 'Chưa nộp, nộp chậm',
    title: `ĐƠN VỊ CHƯA NỘP, NỘP CHẬM, BẢN NỘP KHÔNG DÙNG ĐƯỢC ${termCapitals(about)} (HẠN ${formatShortDate(deadline.date)})`,
    columns: [
      { header: 'STT', width: 6, format: 'integer' },
      { header: 'Mã', width: 10 },
      { header: 'Đơn vị', width: 40 },
      { header: 'Loại', width: 24 },
      { header: 'Cụm thi đua', width: 24 },
      { header: 'Tình trạng', width: 24 },
      { header: 'Ngày nhận', width: 12 },
      { header: 'Số ngày chậm', width: 10, format: 'integer' },
    ],
    frozenColumns: 3,
    rows: wanting.map(({ id, name, type, cluster, submission, receivedOn }, index) => [
      index + 1,
      id,
      name,
      unitTypeTitle(criteria, type),
      cluster,
      SUBMISSIONS[submission],
      receivedOn === null ? '' : formatShortDate(receivedOn),
      submission === 'late' ? daysLate(receivedOn, deadline.date) : null,
    ]),
  };
}
