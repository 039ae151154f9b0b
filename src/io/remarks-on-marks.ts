import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { cellAddress } from '../domain/location.ts';
import type { CellMarks, RawCell, RawRow, RawSheet, RawWorkbook } from '../domain/raw-workbook.ts';

/** What formatting made of cells, each told with both readings: what is read, and what is not. */
export function remarksOnMarks({ file, sheets }: RawWorkbook): readonly Diagnostic[] {
  return sheets.flatMap((sheet) => [
    ...sheet.rows.flatMap((row) => struckIn(row, { file, sheet: sheet.name })),
    ...symbolsIn(sheet, file),
    ...picturesIn(sheet, file),
  ]);
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
  if (marked.length === 0) return [];
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
function symbolsIn({ name: sheet, rows }: RawSheet, file: string): readonly Diagnostic[] {
  const all = rows.flatMap((row) =>
    markedIn(row).flatMap(({ cell, marks: { symbols }, read }) =>
      symbols === undefined ? [] : [{ ...symbols, read, at: cellAddress(row.row, cell.column) }],
    ),
  );
  return [...groupBy(all, ({ font, typed, read }) => `${font} ${typed} ${read}`).values()].flatMap(
    (alike) => {
      const [first] = alike;
      if (first === undefined) return [];
      const cells = alike.slice(0, 6).map(({ at }) => at);
      const more = alike.length > cells.length ? ` và ${alike.length - cells.length} ô khác` : '';
      const values = {
        font: first.font,
        typed: first.typed,
        read: first.read,
        cells: `${cells.join(', ')}${more}`,
      };
      return [diagnose('TD2244', { file, sheet, cell: first.at, found: first.typed }, values)];
    },
  );
}

/** One remark for the pictures of a sheet; a cell that holds nothing else is named, because somebody must look at it. */
function picturesIn({ name: sheet, rows, pictures = [] }: RawSheet, file: string): readonly Diagnostic[] {
  const [first] = pictures;
  if (first === undefined) return [];
  const alone = rows.flatMap((row) =>
    markedIn(row).flatMap(({ cell, marks }) => (marks.isPicture ? [cellAddress(row.row, cell.column)] : [])),
  );
  const cells = [...new Set(pictures)];
  const shown = cells.slice(0, 8).join(', ') + (cells.length > 8 ? ` và ${cells.length - 8} ô khác` : '');
  const place = { file, sheet, cell: alone[0] ?? first, found: String(pictures.length) };
  return [
    alone.length === 0
      ? diagnose('TD2246', place, { count: pictures.length, cells: shown })
      : diagnose('TD2245', place, { cells: alone.slice(0, 8).join(', '), count: alone.length }),
  ];
}

/** As much of a text as a sentence bears. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
