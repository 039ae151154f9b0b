/** What the bytes of a spreadsheet say, whatever its format, before anything is understood. */
export type RawWorkbook = {
  /** File name as received, with forward slashes, relative to the folder read. */
  readonly file: string;
  /** Name of its format, which is also the usual extension: `xlsx`, `csv`. */
  readonly format: string;
  readonly sheets: readonly RawSheet[];
};

export type RawSheet = {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold at least one cell, in order; never trust a declared dimension. */
  readonly rows: readonly RawRow[];
  readonly merges: readonly RawRange[];
  /** 1-based numbers of hidden columns. */
  readonly hiddenColumns: ReadonlySet<number>;
  /**
   * Cells that pictures begin at, as Excel shows them; null where they could not be found out, absent where the format does
   * not tell or there is none.
   */
  readonly pictures?: readonly string[] | null;
};

export type RawRow = {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  readonly isHidden: boolean;
  /** In order of column; blank cells are left out. */
  readonly cells: readonly RawCell[];
};

/** 1-based, inclusive. */
export type RawRange = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export type RawCell = {
  /** 1-based. */
  readonly column: number;
  readonly content: RawContent;
  /** Name of the cell's font, where the format tells: `.VnTime` betrays TCVN3 text. */
  readonly font?: string;
  /** The formula behind the value, without `=`. */
  readonly formula?: string;
  /** What formatting took out of the content, or made of it. */
  readonly marks?: CellMarks;
};

/** What the eye sees in a cell beside its value. A cell that is struck out altogether has an empty text as content. */
export type CellMarks = {
  /** Text that is struck out, and not part of the content. */
  readonly struck?: string;
  /** Signs above or below the line beside a number, and not part of the content. */
  readonly raised?: string;
  /** A symbol font, and what was typed in it; the content is what that shows. */
  readonly symbols?: { readonly font: string; readonly typed: string };
  /** Nothing is typed there, but a picture lies over the cell. */
  readonly isPicture?: true;
};

export type RawContent =
  | { readonly kind: 'text'; readonly text: string }
  /** `isPercent`: shown as a percentage, so 0.95 is seen as `95%`. */
  | { readonly kind: 'number'; readonly value: number; readonly isPercent?: true }
  /** A number shown as a date: yyyy-MM-dd, already right for the 1900 or 1904 system of the file. */
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** An error cell: `#DIV/0!`, `#N/A`, `#REF!` … */
  | { readonly kind: 'error'; readonly error: string }
  /** A formula that was never calculated: there is no value to read. */
  | { readonly kind: 'formula-without-value' };
