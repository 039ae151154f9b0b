/** What the bytes of a spreadsheet say, whatever its format, before anything is understood. */
export type RawWorkbook = {
  /** File name as received, with forward slashes, relative to the folder read. */
  readonly file: string;
  /** Name of its format, which is also the usual extension: `xlsx`, `csv`. */
  readonly format: string;
  readonly sheets: readonly RawSheet[];
  /** The part that says how cells are formatted is missing: nothing is known of struck text, dates, colours. */
  readonly lacksStyles?: true;
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
  /** Files, boxes and controls over the sheet that no cell stands for; absent where there are none. */
  readonly over?: OverSheet;
  /** Cells all of whose letters are bold, as Excel shows them; told of an annex alone (`io/annex`), where it says what a heading is. */
  readonly bold?: ReadonlySet<string>;
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

/**
 * What the eye sees in a cell beside its value. A cell that is struck out altogether, whose value nobody sees, or that has
 * a note alone, has an empty text as content.
 */
export type CellMarks = {
  /** Text that is struck out, and not part of the content. */
  readonly struck?: string;
  /** Signs above or below the line beside a number, and not part of the content. */
  readonly raised?: string;
  /** A symbol font, and what was typed in it; the content is what that shows. */
  readonly symbols?: { readonly font: string; readonly typed: string };
  /** A sign of a symbol font that stands for nothing known; the content is the letter as typed. */
  readonly unknownSymbol?: { readonly font: string; readonly typed: string };
  /** Nothing is typed there, but a picture lies over the cell. */
  readonly isPicture?: true;
  /** The value of the cell is a picture: one that the file holds, or (`address`) one that a formula fetches from the net. */
  readonly picture?: { readonly address?: string };
  /** Nothing is typed there, but these files are embedded over the cell: `tệp Word`, `tệp “so-lieu.pdf”`. */
  readonly embedded?: readonly string[];
  /** Boxes to tick that lie over the cell; nothing else is typed there, and the content shows them. */
  readonly boxes?: readonly TickBox[];
  /** The cell holds TRUE or FALSE and shows it as a box; the content is that box. */
  readonly isBox?: true;
  /** What the format shows instead of the content, where it is another number or are other words. */
  readonly shownAs?: string;
  /** A value that nobody sees, and not part of the content: by its format, in the colour of its ground, or too small. */
  readonly unseen?: { readonly by: 'format' | 'colour' | 'size'; readonly text: string };
  /** The words of its note and of the conversation about it, never part of the content. */
  readonly note?: string;
};

/** A box or round button of a form control; `label` as it stands beside it, `''` where there is none. */
export type TickBox = { readonly label: string; readonly isTicked: boolean };

/** What lies over a sheet and is no part of a cell's content; each where it lies, `F12`. */
export type OverSheet = {
  /** Embedded files over cells that hold something else, or outside the table. */
  readonly embedded?: readonly { readonly cell: string; readonly name: string }[];
  /** Boxes over cells that hold something else, or outside the table. */
  readonly boxes?: readonly (TickBox & { readonly cell: string })[];
  /** Controls whose state the file keeps in a form of their own (ActiveX). */
  readonly controls?: readonly { readonly cell: string; readonly name: string }[];
  /** Notes or controls could not be read. */
  readonly isUnsound?: true;
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
