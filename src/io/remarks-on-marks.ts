import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { groupBy } from '../domain/group-by.ts';
import { cellAddress } from '../domain/location.ts';
import type {
  CellMarks,
  OverSheet,
  RawCell,
  RawRow,
  RawSheet,
  RawWorkbook,
  TickBox,
} from '../domain/raw-workbook.ts';

/** What formatting made of cells, each told with both readings: what is read, and what is not. */
export function remarksOnMarks({ file, sheets, lacksStyles }: RawWorkbook): readonly Diagnostic[] {
  const ofSheets = sheets.flatMap((sheet) => {
    const place = { file, sheet: sheet.name };
    const marked = sheet.rows.filter(({ cells }) => cells.some(({ marks }) => marks !== undefined));
    return [
      ...marked.flatMap((row) => struckIn(row, place)),
      ...symbolsIn(marked, place),
      ...picturesIn(sheet, marked, place),
      ...shownOtherwise(marked, place),
      ...unseenIn(marked, place),
      ...standingIn(marked, place),
      ...(sheet.over === undefined ? [] : remarksOnOver(sheet.over, place)),
    ];
  });
  return lacksStyles ? [diagnose('TD2265', { file }, {}), ...ofSheets] : ofSheets;
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
  // The form's own running number, and formulas that give nothing, are not struck with the row.
  const goneCells = new Set(gone.map(({ cell }) => cell));
  const rest = row.cells.filter((cell) => !goneCells.has(cell));
  if (gone.length > 1 && rest.every(isLeftStanding)) return [rowGone(row, gone, place)];
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

function isLeftStanding({ content, column, formula, marks }: RawCell): boolean {
  if (marks?.unseen !== undefined) return false;
  if (content.kind === 'formula-without-value') return true;
  if (content.kind === 'text')
    return formula === undefined ? content.text.trim() === '' : content.text.length < 20;
  return (
    content.kind === 'number' && formula === undefined && column === 1 && Number.isInteger(content.value)
  );
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

/** What is told of some cells, with their addresses in order. */
function told<T>(
  rows: readonly RawRow[],
  pick: (marked: Marked) => T | undefined,
): readonly (T & { readonly at: string })[] {
  return rows.flatMap((row) =>
    markedIn(row).flatMap((marked) => {
      const found = pick(marked);
      return found === undefined ? [] : [{ ...found, at: cellAddress(row.row, marked.cell.column) }];
    }),
  );
}

/** One remark for each sign of a sheet, with its cells. */
function symbolsIn(rows: readonly RawRow[], place: SheetPlace): readonly Diagnostic[] {
  const known = told(rows, ({ marks: { symbols }, read }) => symbols && { ...symbols, read });
  const unknown = told(rows, ({ marks: { unknownSymbol } }) => unknownSymbol);
  return [
    ...alike(known, ({ font, typed, read }) => `${font} ${typed} ${read}`).map(
      ([{ font, typed, read, at }, cells]) =>
        diagnose('TD2244', { ...place, cell: at, found: typed }, { font, typed, read, cells }),
    ),
    ...alike(unknown, ({ font, typed }) => `${font} ${typed}`).map(([{ font, typed, at }, cells]) =>
      diagnose('TD2264', { ...place, cell: at, found: typed }, { font, typed, cells }),
    ),
  ];
}

/** The first of each kind, with the cells of all. */
function alike<T extends { readonly at: string }>(
  all: readonly T[],
  kindOf: (item: T) => string,
): readonly (readonly [first: T, cells: string])[] {
  return [...groupBy(all, kindOf).values()].flatMap((items) => {
    const [first] = items;
    return first === undefined ? [] : [[first, listed(items.map(({ at }) => at))] as const];
  });
}

/**
 * Values that show as another number or in other words. What a formula gives is told of where it is an answer (`readQuantity`):
 * sums and averages are often shown rounded.
 */
function shownOtherwise(rows: readonly RawRow[], place: SheetPlace): readonly Diagnostic[] {
  const all = told(rows, ({ cell, marks: { shownAs }, read }) =>
    shownAs === undefined || cell.formula !== undefined
      ? undefined
      : { shown: shownAs, read: storedText(cell, read) },
  );
  return alike(all, ({ shown, read }) => `${read} ${shown}`).map(([{ shown, read, at }, cells]) =>
    diagnose(
      'TD2261',
      { ...place, cell: at, found: read },
      { read: brief(read), shown: brief(shown), cells },
    ),
  );
}

function storedText({ content }: RawCell, read: string): string {
  if (content.kind !== 'number') return read;
  const value = Number((content.isPercent ? content.value * 100 : content.value).toPrecision(15));
  return `${String(value).replace('.', ',')}${content.isPercent ? '%' : ''}`;
}

/** Values that nobody sees, by why: one remark for a sheet, with cells and values. */
function unseenIn(rows: readonly RawRow[], place: SheetPlace): readonly Diagnostic[] {
  const all = told(rows, ({ marks: { unseen }, read }) => unseen && { ...unseen, read });
  const whole = all.filter(({ read }) => read === '');
  const parts = all.filter(({ read }) => read !== '');
  return [
    ...[...groupBy(whole, ({ by }) => by).values()].flatMap((cells) => {
      const [first] = cells;
      if (first === undefined) return [];
      const shown = cells.slice(0, LISTED).map(({ at, text }) => `${at} “${brief(text)}”`);
      const values = { count: cells.length, cells: andMore(shown, cells.length) };
      const code = first.by === 'format' ? 'TD2262' : 'TD2263';
      const found = cells.map(({ text }) => text).join('; ');
      return [diagnose(code, { ...place, cell: first.at, found }, values)];
    }),
    ...parts.map(({ at, text, read }) =>
      diagnose('TD2259', { ...place, cell: at, found: text }, { read: brief(read), unseen: brief(text) }),
    ),
  ];
}

/** Cells whose value is a picture, a file or a box. */
function standingIn(rows: readonly RawRow[], place: SheetPlace): readonly Diagnostic[] {
  const pictures = told(rows, ({ marks: { picture } }) => picture);
  const inside = pictures.filter(({ address }) => address === undefined).map(({ at }) => at);
  const fromNet = pictures.filter(({ address }) => address !== undefined);
  const files = told(rows, ({ marks: { embedded } }) => embedded && { names: embedded });
  const boxes = told(rows, ({ marks: { boxes: drawn }, read }) => drawn && { read });
  const inCells = told(rows, ({ marks: { isBox }, read }) => (isBox ? { read } : undefined));
  const [first] = inside;
  return [
    ...(first === undefined
      ? []
      : [diagnose('TD2251', { ...place, cell: first }, { count: inside.length, cells: listed(inside) })]),
    ...alike(fromNet, ({ address = '' }) => address).map(([{ address = '', at }, cells]) =>
      diagnose('TD2252', { ...place, cell: at, found: address }, { address: brief(address), cells }),
    ),
    ...files.map(({ names, at }) =>
      diagnose('TD2253', { ...place, cell: at, found: names.join('; ') }, { files: brief(names.join(', ')) }),
    ),
    ...alike(boxes, ({ read }) => read).map(([{ read, at }, cells]) =>
      diagnose('TD2257', { ...place, cell: at, found: read }, { read: brief(read), cells }),
    ),
    ...alike(inCells, ({ read }) => read).map(([{ read, at }, cells]) =>
      diagnose('TD2260', { ...place, cell: at, found: read }, { read, cells }),
    ),
  ];
}

/** What lies over a sheet and stands for no cell. */
function remarksOnOver(
  { embedded = [], boxes = [], controls = [], isUnsound }: OverSheet,
  place: SheetPlace,
) {
  const tell = <T extends { readonly cell: string }>(items: readonly T[], wordOf: (item: T) => string) => {
    const words = items.slice(0, LISTED).map((item) => `${item.cell}: ${wordOf(item)}`);
    return andMore(words, items.length);
  };
  const at = (items: readonly { readonly cell: string }[]) => ({ ...place, cell: items[0]?.cell ?? 'A1' });
  const boxWords = ({ label, isTicked }: TickBox) =>
    `${label === '' ? 'ô đánh dấu' : `“${brief(label)}”`} ${isTicked ? 'đã đánh dấu' : 'chưa đánh dấu'}`;
  return [
    ...(embedded.length === 0
      ? []
      : [diagnose('TD2254', at(embedded), { files: tell(embedded, ({ name }) => brief(name)) })]),
    ...(boxes.length === 0 ? [] : [diagnose('TD2258', at(boxes), { boxes: tell(boxes, boxWords) })]),
    ...(controls.length === 0
      ? []
      : [diagnose('TD2266', at(controls), { controls: tell(controls, ({ name }) => brief(name)) })]),
    ...(isUnsound ? [diagnose('TD2267', place, {})] : []),
  ];
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
  const known = new Set(alone);
  const others = [...new Set(pictures)].filter((cell) => !known.has(cell));
  const tell = (code: 'TD2245' | 'TD2246', cells: readonly string[]) =>
    cells[0] === undefined
      ? []
      : [diagnose(code, { ...place, cell: cells[0] }, { count: cells.length, cells: listed(cells) })];
  return [...tell('TD2245', alone), ...tell('TD2246', others)];
}

const LISTED = 8;

/** The first cells of a list, and how many more there are. */
function listed(cells: readonly string[]): string {
  return andMore(cells.slice(0, LISTED), cells.length);
}

function andMore(words: readonly string[], count: number): string {
  const more = count > words.length ? ` và ${count - words.length} ô khác` : '';
  return `${words.join(', ')}${more}`;
}

/** As much of a text as a sentence bears. */
function brief(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
