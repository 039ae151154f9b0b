import type { CriterionLine } from '../criteria/lines.ts';
import type { ColumnUnderstanding } from '../domain/submission.ts';
import { memory, onceFor } from '../text/remembering.ts';
import { columnLetters, type Grid } from './grid.ts';
import { headerTexts } from './header-texts.ts';
import type { KnownTable } from './headers/known-table.ts';
import { knownTables } from './headers/known-tables.ts';
import { type FoldedHeader, foldHeader, isHeaderLike, isOfVocabulary, matchHeader } from './match-header.ts';
import type { LineFinder } from './match-line.ts';

/** A column of a table that was found, and what it was taken for. */
export type FoundColumn = {
  /** 1-based. */
  readonly column: number;
  readonly header: string;
  /** Key of the known column, or null. */
  readonly key: string | null;
  /** The criterion, for a column of points in `Cá nhân`. */
  readonly line: CriterionLine | null;
  readonly how: ColumnUnderstanding['how'];
  /** Something that a column further left, or a better header, already stands for. */
  readonly isDuplicate: boolean;
};

/** A header found in a sheet, and the columns below it. */
export type FoundTable = {
  readonly known: KnownTable;
  readonly headerTop: number;
  readonly headerBottom: number;
  readonly columns: readonly FoundColumn[];
  /** How many different columns were recognised. */
  readonly score: number;
};

const DEEPEST_HEADER = 3;

/** Where on a sheet headers may be, and its texts made comparable once. */
export type HeaderScan = {
  /** How many texts of each row may be headers; rows without any are left out. */
  readonly headerLike: ReadonlyMap<number, number>;
  readonly fold: (text: string) => FoldedHeader;
};

/** Looks a sheet over for texts that may be headers. */
export function scanHeaders(grid: Grid): HeaderScan {
  const known = new Map<string, FoldedHeader>();
  const fold = (text: string) => {
    const folded = known.get(text) ?? foldHeader(text);
    known.set(text, folded);
    return folded;
  };
  const headerLike = new Map(
    grid.sheet.rows.flatMap(({ row, cells }) => {
      const count = cells.filter(
        ({ content }) => content.kind === 'text' && isHeaderLike(content.text),
      ).length;
      return count === 0 ? [] : [[row, count]];
    }),
  );
  return { headerLike, fold };
}

/** The best header that begins at this row, of any table of the form, or null. */
export function headerAt(
  grid: Grid,
  row: number,
  individuals: LineFinder,
  { headerLike, fold }: HeaderScan,
): FoundTable | null {
  let best: FoundTable | null = null;
  let words = 0;
  for (let depth = 1; depth <= DEEPEST_HEADER; depth += 1) {
    const added = headerLike.get(row + depth - 1) ?? 0;
    words = Math.max(words, added);
    if (words < 2 || added === 0) continue;
    const texts = headerTexts(grid, row, row + depth - 1);
    // No table is known by codes of criteria alone.
    if (texts.length < 2 || !texts.some(({ variants }) => variants.some(isOfVocabulary))) continue;
    for (const header of headersIn(texts, individuals, fold)) {
      const found = { ...header, headerTop: row, headerBottom: row + depth - 1 };
      if (best === null || found.score > best.score) best = found;
    }
  }
  return best;
}

type Header = Omit<FoundTable, 'headerTop' | 'headerBottom'>;
type HeaderTexts = ReturnType<typeof headerTexts>;

/** What the same texts in the same columns were taken for: most files have those of the form. */
const headersBy = onceFor((_: LineFinder) => memory<readonly Header[]>(MOST_HEADERS));
const MOST_HEADERS = 1000;
const LONGEST_KEY = 10_000;

/** The tables that these may be the headers of. */
function headersIn(texts: HeaderTexts, individuals: LineFinder, fold: HeaderScan['fold']): readonly Header[] {
  let key = '';
  for (const { column, variants } of texts) {
    key += `\n${column}`;
    for (const text of variants) key += ` ${text.length} ${text}`;
  }
  const make = () => makeHeaders(texts, individuals, fold);
  return key.length > LONGEST_KEY ? make() : headersBy(individuals)(key, make);
}

function makeHeaders(
  texts: HeaderTexts,
  individuals: LineFinder,
  fold: HeaderScan['fold'],
): readonly Header[] {
  const folded = texts.map(({ column, variants }) => ({ column, variants: variants.map(fold) }));
  return knownTables
    .map((table): Header => {
      const columns = withGivenName(
        settleDuplicates(
          folded.map(({ column, variants }) => understandColumn(column, variants, table, individuals)),
        ),
      );
      return { known: table, columns, score: scoreOf(columns) };
    })
    .filter(isHeaderOf);
}

/** The column that stands for `key`, or null when the table has none. */
export function columnOf(table: FoundTable, key: string): number | null {
  return table.columns.find((column) => column.key === key && !column.isDuplicate)?.column ?? null;
}

/** A column as the Result shows it. */
export function describeColumn(
  { column, header, key, line, how, isDuplicate }: FoundColumn,
  known: KnownTable,
) {
  const as = line?.id ?? known.columns.find((candidate) => candidate.key === key)?.header ?? null;
  return {
    column: columnLetters(column),
    header,
    as: isDuplicate ? null : as,
    how: isDuplicate ? ('ignored' as const) : how,
  };
}

function understandColumn(
  column: number,
  variants: readonly FoldedHeader[],
  known: KnownTable,
  individuals: LineFinder,
): FoundColumn {
  const meaning = meaningsBy(individuals)(known);
  const key = variants.map(({ text }) => `${text.length} ${text}`).join('');
  const told = meaning(key, () => meaningOfHeader(variants, known, individuals));
  return { column, header: variants[0]?.text ?? '', isDuplicate: false, ...told };
}

type Meaning = Pick<FoundColumn, 'key' | 'line' | 'how'>;

/** What headers of a table were taken for, by their words: most files have those of the form. */
const meaningsBy = onceFor((_: LineFinder) => onceFor((__: KnownTable) => memory<Meaning>(MOST_MEANINGS)));
const MOST_MEANINGS = 5000;

function meaningOfHeader(
  variants: readonly FoldedHeader[],
  known: KnownTable,
  individuals: LineFinder,
): Meaning {
  for (const folded of variants) {
    const line = known.role === 'individuals' ? individuals.byCodeInside(folded.text) : null;
    if (line) return { key: 'criteria', line, how: 'exact' };
    const match = matchHeader(folded, known);
    if (match) return { key: match.column.key, line: null, how: match.how };
  }
  for (const { key } of known.role === 'individuals' ? variants : []) {
    const line = individuals.byWords(key);
    if (line) return { key: 'criteria', line, how: 'synonym' };
  }
  return { key: null, line: null, how: 'ignored' };
}

const SURENESS = ['exact', 'folded', 'synonym', 'position', 'ignored'] as const;

/** Of two columns for one thing the surer header counts, then the one further left. */
function settleDuplicates(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const best = new Map<string, FoundColumn>();
  for (const column of columns) {
    const known = best.get(meaningOf(column));
    if (!known || SURENESS.indexOf(column.how) < SURENESS.indexOf(known.how)) {
      best.set(meaningOf(column), column);
    }
  }
  return columns.map((column) =>
    column.key === null || best.get(meaningOf(column)) === column ? column : { ...column, isDuplicate: true },
  );
}

/** `Họ đệm | Tên gọi`: what begins with `Tên` right behind the rest of a name is the name, where no other column is. */
function withGivenName(columns: readonly FoundColumn[]): readonly FoundColumn[] {
  const family = columns.findLast(({ key }) => key === 'familyName' || key === 'middleName');
  if (family === undefined || columns.some(({ key }) => key === 'name')) return columns;
  return columns.map((column) =>
    column.key === null &&
    column.column === family.column + 1 &&
    /^t[êe]n(?!\p{L})/iu.test(column.header.normalize('NFC'))
      ? { ...column, key: 'name', how: 'position' }
      : column,
  );
}

function meaningOf({ key, line }: FoundColumn): string {
  return line?.id ?? key ?? '';
}

function scoreOf(columns: readonly FoundColumn[]): number {
  const known = columns.filter(({ key, isDuplicate }) => key !== null && !isDuplicate);
  return known.reduce((sum, { how, line }) => sum + (how === 'synonym' && line === null ? 0.9 : 1), 0);
}

function isHeaderOf({ known, columns, score }: Header): boolean {
  const keys = new Set(columns.map(({ key }) => key));
  return score >= 1.8 && known.anchors.every((anyOf) => anyOf.some((key) => keys.has(key)));
}
