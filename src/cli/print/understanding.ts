import type { InputResult } from '../../domain/result.ts';
import { roleByName } from '../../reading/find-sheets.ts';
import type { World } from '../world.ts';
import { cellsText } from './cells.ts';
import { styleFor } from './style.ts';
import { printable } from './text.ts';

type Sheet = InputResult['understanding'][number];
type Cells = NonNullable<InputResult['cells']>;
type Column = Sheet['columns'][number];

const ROLES: Readonly<Record<string, string>> = {
  guide: 'hướng dẫn',
  info: 'thông tin đơn vị',
  unit: 'tự chấm của tập thể',
  individuals: 'tự chấm của cá nhân',
  proposals: 'đề nghị khen thưởng',
  remarks: 'khó khăn, kiến nghị',
  identity: 'nhận dạng biểu mẫu',
};

const HOW: Readonly<Record<Column['how'], string>> = {
  exact: '',
  folded: ' (khác dấu hoặc chữ hoa)',
  synonym: ' (tên gọi khác)',
  position: ' (theo vị trí cột)',
  ignored: '',
};

const CONVERSIONS_SHOWN = 20;
const TEXTS_SHOWN = 20;

/**
 * How each sheet and column was understood (`--chi-tiet`): what is word for word the form's in one line a file,
 * then what is not, the rows that hold no data, what became of the cells, and each text that was read from an old encoding.
 */
export function printUnderstanding(world: World, inputs: readonly InputResult[]): void {
  const style = styleFor(world);
  for (const { file, understanding, conversions = [], skippedRows = [], cells } of inputs) {
    if (understanding.length === 0) continue;
    world.err(`\n${style.bold(printable(file))}\n`);
    const same = understanding.filter(isAsSentOut);
    if (same.length > 0) world.err(`  như biểu mẫu: ${same.map(nameWithHeader).join('; ')}\n`);
    for (const sheet of understanding.filter((each) => !isAsSentOut(each))) printSheet(world, sheet);
    for (const sheet of new Set(skippedRows.map((skipped) => skipped.sheet))) {
      const own = skippedRows.filter((skipped) => skipped.sheet === sheet);
      const reasons = own.map(({ because, rows }) => `${rows.length} dòng là ${because} (${rowsText(rows)})`);
      world.err(`  ${printable(sheet)}: bỏ qua ${reasons.join('; ')}\n`);
    }
    if (cells !== undefined) printCells(world, cells);
    for (const { sheet, cell, before, after } of conversions.slice(0, CONVERSIONS_SHOWN)) {
      world.err(`  ${printable(sheet)} › ${cell}: “${printable(before)}” → “${printable(after)}”\n`);
    }
    const more = conversions.length - CONVERSIONS_SHOWN;
    if (more > 0) world.err(`  … và ${more} ô nữa được chuyển sang Unicode (đủ trong kết quả --json)\n`);
  }
}

/** What became of the cells, sheets with unused ones by themselves; and furniture that is not the form's own words. */
function printCells(world: World, { sheets, texts, ...all }: Cells): void {
  world.err(`  ô có chữ: ${cellsText(all)}\n`);
  for (const { sheet, ...count } of sheets.filter(({ unused }) => unused > 0)) {
    world.err(`    ${printable(sheet)}: ${cellsText(count)}\n`);
  }
  for (const { sheet, cell, as, text } of texts.slice(0, TEXTS_SHOWN)) {
    world.err(`    ${printable(sheet)} › ${cell}: ${as} “${printable(text)}”\n`);
  }
  const more = texts.length - TEXTS_SHOWN;
  if (more > 0) world.err(`    … và ${more} chỗ nữa (đủ trong kết quả --json)\n`);
}

function printSheet(world: World, { sheet, role, headerRows, pasted, columns }: Sheet): void {
  const as = role === null ? 'không dùng' : (ROLES[role] ?? role);
  const header = headerRows === null ? '' : `, tiêu đề ở dòng ${headerRows.join('–')}`;
  const how = pasted ? ', dán thành văn bản nên tách theo dấu ngăn' : '';
  world.err(`  ${printable(sheet)}: ${as}${header}${how}\n`);
  for (const column of columns.filter((each) => each.how !== 'exact')) {
    const taken = column.as === null ? 'không dùng' : `hiểu là “${column.as}”${HOW[column.how]}`;
    world.err(`    cột ${column.column} “${printable(column.header)}”: ${taken}\n`);
  }
}

/** A sheet of the form under its own name, all its headers as they were. */
function isAsSentOut({ sheet, role, pasted, columns }: Sheet): boolean {
  const isNamed = role === 'identity' || (role !== null && roleByName(sheet) === role);
  return isNamed && !pasted && columns.every(({ how }) => how === 'exact');
}

function nameWithHeader({ sheet, headerRows }: Sheet): string {
  const row = headerRows === null ? '' : ` (tiêu đề dòng ${headerRows.join('–')})`;
  return `${printable(sheet)}${row}`;
}

const ROWS_SHOWN = 12;

function rowsText(rows: readonly number[]): string {
  const shown = rows.slice(0, ROWS_SHOWN).join(', ');
  return `dòng ${shown}${rows.length > ROWS_SHOWN ? '…' : ''}`;
}
