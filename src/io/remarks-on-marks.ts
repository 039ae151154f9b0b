import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { cellAddress } from '../domain/location.ts';
import type { CellMarks, RawCell, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';

/** What formatting made of cells, each told with both readings: what is read, and what is not. */
export function remarksOnMarks({ file, sheets }: RawWorkbook): readonly Diagnostic[] {
  return sheets.flatMap((sheet) => {
    const place = { file, sheet: sheet.name };
    const marked = sheet.rows.filter(({ cells }) => cells.some(({ marks }) => marks !== undefined));
    return [
      ...marked.flatMap((row) => struckIn(row, place)),
      ...symbolsIn(marked, place),
      ...picturesIn(sheet, marked, place),
    ];
  });
}

type Marked = { readonly cell: RawCell; readonly marks: CellMarks; readonly read: string };
type SheetPlace = { readonly file: string; readonly sheet: string };

function markedIn({ cells }: RawRow): readonly Marked[] {
  return cells.flatMap((cell) =>
    cell.marks === undefined
      ? []
      : [{ cell, marks: cell.marks, read: cell.content.kind === 'text' ? cell.content.text.trim() : '' }],
  );
}

function struckIn(row: RawRow, place: SheetPlace): readonly Diagnostic[] {
  const marked = markedIn(row);
  const gone = marked.filter(({ marks, read }) => marks.struck !== undefined && read === '');
  if (gone.length > 1 && gone.length === row.cells.length) return [rowGone(row, gone, place)];
  return marked.flatMap(({ cell, marks, read }): readonly Diagnostic[] => {
    const at = { ...place, cell: cellAddress(row.row, cell.column) };
    const { struck, raised } = marks;
    return [
      ...(struck === undefined
        ? []
        : read === ''
          ? [diagnose('TD2241', { ...at, found: struck }, { struck: brief(struck) })]
          : [diagnose('TD2240', { ...at, found: struck }, { read: brief(read), struck: brief(struck) })]),
      ...(raised === undefined
        ? []
        : [diagnose('TD2243', { ...at, found: raised }, { read: brief(read), raised })]),
    ];
  });
}

function rowGone({ row }: RawRow, gone: readonly Marked[], place: SheetPlace): Diagnostic {
  const texts = gone.map(({ marks }) => brief(marks.struck ?? ''));
  const cell = cellAddress(row, gone[0]?.cell.column ?? 1);
  const struck = texts.slice(0, 4).map((text) => `“${text}”`);
  const more = texts.length > 4 ? ' …' : '';
  return diagnose(
    'TD2242',
    { ...place, cell, found: texts.join(' | ') },
    { row, struck: `${struck.join(', ')}${more}` },
  );
}

/** One remark for each sign of a sheet, with its cells. */
function symbolsIn(rows: readonly RawRow[], place: SheetPlace): readonly Diagnostic[] {
  const all = rows.flatMap((row) =>
    markedIn(row).flatMap(({ cell, marks: { symbols }, read }) =>
      symbols === undefined ? [] : [{ ...symbols, read, at: cellAddress(row.row, cell.column) }],
    ),
  );
  const alike = groupBy(all, ({ font, typed, read }) => `${font} ${typed} ${read}`);
  return [...alike.values()].flatMap((signs) => {
    const [first] = signs;
    if (first === undefined) return [];
    const { font, typed, read, at } = first;
    const values = { font, typed, read, cells: listed(signs.map((sign) => sign.at)) };
    return [diagnose('TD2244', { ...place, cell: at, found: typed }, values)];
  });
}

/** The pictures of a sheet; cells that hold nothing else by themselves, because somebody must look at them. */
function picturesIn(
  { pictures = [] }: RawSheet,
  rows: readonly RawRow[],
  place: SheetPlace,
): readonly Diagnostic[] {
  if (pictures === null) return [diagnose('TD2247', place, {})];
  const alone = rows.flatMap((row) =>
    markedIn(row).flatMap(({ cell, marks }) => (marks.isPicture ? [cellAddress(row.row, cell.column)] : [])),
  );
  const others = [...new Set(pictures)].filter((cell) => !alone.includes(cell));
  const told = (code: 'TD2245' | 'TD2246', cells: readonly string[]) =>
    cells[0] === undefined
      ? []
      : [diagnose(code, { ...place, cell: cells[0] }, { count: cells.length, cells: listed(cells) })];
  return [...told('TD2245', alone), ...told('TD2246', others)];
}

const LISTED = 8;

/** The first cells of a list, and how many more there are. */
function listed(cells: readonly string[]): string {
  const more = cells.length > LISTED ? ` và ${cells.length - LISTED} ô khác` : '';
  return `${cells.slice(0, LISTED).join(', ')}${more}`;
}

/** As much of a text as a sentence bears. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
