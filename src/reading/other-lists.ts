import type { RawRow } from '../domain/raw-workbook.ts';
import { hasMarks, looseKey } from '../text/fold.ts';
import { shownText } from './cells/shown-text.ts';
import { filledRows } from './filled-rows.ts';
import type { FoundTable } from './find-table.ts';
import type { Grid } from './grid.ts';

/** A list that offices keep beside the form, in words: what the block is, though it may look like a table of the form. */
export type OtherList = 'bảng lương' | 'bảng chấm công' | 'danh mục mã' | 'danh sách người';

/** What else a table is that has the headers of one of the form; null where it is what it seems. */
export function otherListOf(placed: {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly lastRow: number;
}): OtherList | null {
  const { grid, table } = placed;
  if (isByColumns(placed)) return null;
  const rows = filledRows(grid.sheet.rows).filter(
    ({ row }) => row >= table.headerTop && row <= placed.lastRow,
  );
  const block = blockOf(rows.slice(0, table.headerBottom - table.headerTop + 1), rows, titlesOver(placed));
  switch (table.known.role) {
    case 'individuals':
      return isTimesheet(block) ? 'bảng chấm công' : isPayroll(block) ? 'bảng lương' : null;
    case 'proposals': {
      const names = table.columns.find(({ key }) => key === 'name')?.header ?? '';
      if (/^ho\b/u.test(looseKey(names))) return null;
      return hasCodes(block) && (hasCodeTitle(block) || block.columns.some(isCodeHeader))
        ? 'danh mục mã'
        : null;
    }
    case 'remarks':
      return hasCodeTitle(block) && hasCodes(block) ? 'danh mục mã' : null;
    // The criteria have codes themselves.
    case 'unit':
      return null;
  }
}

/** Whether a table is what it seems whatever stands in its rows: by its columns, or since nothing over it says otherwise. */
export function isSurelyOfForm(placed: { readonly grid: Grid; readonly table: FoundTable }): boolean {
  return (
    isByColumns(placed) ||
    (placed.table.known.role === 'remarks' && !hasCodeTitle({ titles: titlesOver(placed), columns: [] }))
  );
}

/** What only this movement asks for is asked in no other list. */
function isByColumns({ table }: { readonly table: FoundTable }): boolean {
  const own =
    table.known.role === 'proposals' ? [...OWN_COLUMNS, 'subject', 'summary', 'position'] : OWN_COLUMNS;
  return table.columns.some(({ key }) => key !== null && own.includes(key));
}

function titlesOver({ grid, table }: { readonly grid: Grid; readonly table: FoundTable }): readonly string[] {
  const above = filledRows(grid.sheet.rows)
    .filter(({ row }) => row < table.headerTop)
    .slice(-TITLE_ROWS);
  return [grid.sheet.name, ...textsOf(above)];
}

/** Whether a table names people and asks nothing of them that only this movement asks. */
export function isListOfPeople({ table }: { readonly table: FoundTable }): boolean {
  return (
    table.known.role === 'individuals' && !table.columns.some(({ key }) => OWN_COLUMNS.includes(key ?? ''))
  );
}

/** What a sheet is on which no table of the form was found; null where nothing tells. */
export function otherListOn(name: string, filled: readonly RawRow[]): OtherList | null {
  const start = filled
    .slice(0, TITLE_ROWS + 1)
    .findIndex(({ cells }) => cells.length >= 3 || cells.filter(isText).length >= 2);
  if (start === -1) return null;
  const titles = [name, ...textsOf(filled.slice(0, start))];
  // A header may have two rows: groups of columns above, the columns below.
  const [block, deeper] = [1, 2].map((depth) =>
    blockOf(filled.slice(start, start + depth), filled.slice(start), titles),
  );
  if (block === undefined || deeper === undefined) return null;
  if (isTimesheet(block) || isTimesheet(deeper)) return 'bảng chấm công';
  if (isPayroll(block) || isPayroll(deeper)) return 'bảng lương';
  const isCodes = hasCodes(block) && block.columns.some(isMeaning);
  if (isCodes && (hasCodeTitle(block) || block.columns.some(isCodeHeader))) return 'danh mục mã';
  return isStaffList(block) ? 'danh sách người' : null;
}

/** Columns of points, and what the form alone asks. */
const OWN_COLUMNS = ['criteria', 'leader', 'violation', 'achievement', 'selfPoints', 'level'];
const TITLE_ROWS = 6;

type Column = { readonly header: string; readonly values: readonly string[] };
type Block = { readonly titles: readonly string[]; readonly columns: readonly Column[] };

function blockOf(header: readonly RawRow[], rows: readonly RawRow[], titles: readonly string[]): Block {
  const headers = new Map<number, string>();
  for (const { cells } of header) {
    for (const cell of cells)
      headers.set(cell.column, `${headers.get(cell.column) ?? ''} ${shownText(cell)}`.trim());
  }
  const values = new Map<number, string[]>();
  for (const { cells } of rows.slice(header.length, LOOKED_AT)) {
    for (const cell of cells) values.set(cell.column, [...(values.get(cell.column) ?? []), shownText(cell)]);
  }
  const columns = [...headers]
    .toSorted(([a], [b]) => a - b)
    .map(([column, text]) => ({ header: text, values: values.get(column) ?? [] }));
  return { titles, columns };
}

/** Rows of a list that are looked at: it is the same all the way down. */
const LOOKED_AT = 60;

/** Two columns that only a payroll has, or one under a title that says so. */
function isPayroll({ titles, columns }: Block): boolean {
  const signs = columns.filter(({ header }) => saysAny(header, PAY)).length;
  return signs >= 2 || (signs === 1 && titles.some((title) => saysAny(title, PAY_TITLES)));
}

const PAY = [
  'lương',
  'hệ số',
  'phụ cấp',
  'thực lĩnh',
  'thực nhận',
  'còn lĩnh',
  'còn được lĩnh',
  'bhxh',
  'bhyt',
  'bhtn',
  'bảo hiểm xã hội',
  'tạm ứng',
  'truy lĩnh',
  'khấu trừ',
  'thuế tncn',
  'số tài khoản',
  'ký nhận',
];
const PAY_TITLES = ['bảng lương', 'tiền lương', 'thanh toán lương', 'lương tháng', 'lương', 'phụ cấp'];

/** The days of a month side by side. */
function isTimesheet({ titles, columns }: Block): boolean {
  const days = columns.map(({ header }) => /(?:^|\s)0?(\d{1,2})$/u.exec(header)?.[1]).map(Number);
  const inOrder = days.filter((day, index) => index > 0 && day === (days[index - 1] ?? 0) + 1).length;
  const isCalled = [...titles, ...columns.map(({ header }) => header)].some((text) =>
    saysAny(text, ['chấm công', 'ngày công', 'số công']),
  );
  return inOrder >= 20 || (inOrder >= 4 && isCalled);
}

/** A column of short codes, each another. */
function hasCodes({ columns }: Block): boolean {
  return columns.slice(0, 4).some((column) => {
    const values = column.values.filter((value) => value !== '');
    const codes = values.filter((value) =>
      /^(?=.*[A-ZĐ])[A-ZĐ\d][A-ZĐ\d._/-]{0,11}$|^0\d{1,7}$/u.test(value),
    );
    return (
      values.length >= 2 && codes.length >= values.length * 0.8 && new Set(codes).size >= codes.length * 0.9
    );
  });
}

/** `Mã`, `Ký hiệu`; the number of a person or a unit stands in lists of any kind. */
function isCodeHeader({ header }: Column): boolean {
  const key = looseKey(header);
  return /^(ma|ma so|ky hieu|viet tat|ma (chuc|hinh thuc|danh hieu|loai|danh muc|tieu chi|ngach|nhom).*)$/u.test(
    key,
  );
}

/** The column that says what a code means. */
function isMeaning({ header }: Column): boolean {
  return /^(ten|dien giai|y nghia|mo ta|noi dung|giai thich|chuc vu|chuc danh|hinh thuc|danh hieu|loai|don vi)\b/u.test(
    looseKey(header),
  );
}

function hasCodeTitle({ titles }: Block): boolean {
  return titles.some((title) => {
    const key = looseKey(title);
    // “Danh mục đề nghị khen thưởng” is a list of people.
    return (
      /^(\d+ )?(bang )?(danh muc|dm|bang ma|ma so|danh sach ma|bang tra|quy uoc|bang viet tat)\b/u.test(
        key,
      ) && !/de nghi|kien nghi/u.test(key)
    );
  });
}

/** People, and something about each that the form does not ask. */
function isStaffList({ columns }: Block): boolean {
  const keys = columns.map(({ header }) => looseKey(header));
  const isNamed = keys.some((key) => /^ho (va )?ten\b|^ho (va )?(chu )?(dem|lot)\b/u.test(key));
  return isNamed && keys.some((key) => ABOUT_PEOPLE.test(key));
}

const ABOUT_PEOPLE =
  /^(chuc vu|chuc danh|trinh do|ngach|dien thoai|so dien thoai|sdt|email|que quan|dan toc|dang vien|ngay sinh|nam sinh|gioi tinh|don vi|noi o|dia chi|cccd|cmnd|so cccd|bang cap|chuyen mon|ghi chu)\b/u;

/** Whether a text says one of some words; with marks where it has any: “số lượng” is no “lương”. */
function saysAny(text: string, words: readonly string[]): boolean {
  const isMarked = hasMarks(text);
  const said = isMarked
    ? ` ${text
        .normalize('NFC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim()} `
    : ` ${looseKey(text)} `;
  return words.some((word) => {
    const sought = isMarked ? word : looseKey(word);
    const at = said.indexOf(` ${sought} `);
    return (
      at !== -1 && !(sought === 'luong' && / (so|chat|khoi|nang|san|thoi) $/u.test(said.slice(0, at + 1)))
    );
  });
}

function textsOf(rows: readonly RawRow[]): readonly string[] {
  return rows.flatMap(({ cells }) => cells.map(shownText).filter((text) => text !== '' && text.length < 120));
}

function isText({ content }: RawRow['cells'][number]): boolean {
  return content.kind === 'text' && content.text.trim() !== '';
}
