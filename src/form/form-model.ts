import type { SheetRole } from '../domain/submission.ts';

/** What a cell of the form holds. */
export type FormValue = string | number | null;

/** How a cell looks; what each means on paper is the renderer's. */
export type FormStyle =
  | 'title'
  | 'subtitle'
  | 'text'
  /** A heading in running text. */
  | 'section'
  /** A label beside a cell to fill in. */
  | 'heading'
  | 'header'
  /** A header turned upwards, for narrow columns of points. */
  | 'header-upright'
  | 'group'
  | 'group-center'
  | 'body'
  | 'body-center'
  /** A cell of a row that takes no answer in this column. */
  | 'closed'
  | 'total'
  /** Right-aligned words before a row of figures. */
  | 'caption'
  /** Who signs, and the name below. */
  | 'signer'
  | 'hidden';

/** A cell; blank ones that need a frame or a lock are written too. */
export type FormCell = {
  readonly style: FormStyle;
  readonly value?: FormValue;
  /** Spreadsheet formula without the leading `=`. */
  readonly formula?: string;
  /** The formula is that of the rows below as well: its range, `W6:W65`, where it first stands; there `null`. */
  readonly sharedOver?: string | null;
  /** What the formula gave when the file was last saved; absent in a blank form. */
  readonly result?: string | number;
  /** Columns that the cell covers, itself among them; the others hold nothing. */
  readonly span?: number;
  /** `text` keeps what is typed as it is typed: codes, phone numbers, dates. */
  readonly format?: 'text' | 'integer' | 'points';
  /** The cell is for the unit to fill in (unlocked, tinted), and this is what it asks for: see `fields.ts`. */
  readonly field?: string;
};

/** A row, from column A on; null is a cell that is not written. Without a height it grows with its text. */
export type FormRow = { readonly cells: readonly (FormCell | null)[]; readonly height?: number };

/** What a range of cells accepts; Excel shows `message` when something else is typed, `prompt` when it is entered. */
export type FormRule = {
  /** `E5`, or `F6:F65`; a formula is written for its first cell. */
  readonly range: string;
  readonly accept:
    | { readonly type: 'list'; readonly choices: readonly string[] }
    | { readonly type: 'formula'; readonly formula: string };
  /** `false`: anything else is accepted after a question. */
  readonly isStrict: boolean;
  /** At most 32 characters. */
  readonly title: string;
  /** At most 225 characters. */
  readonly message: string;
};

/** Cells shown in grey while a formula (written for the first cell) is true. */
type FormShade = { readonly range: string; readonly formula: string };

export type FormSheet = {
  readonly name: string;
  readonly role: SheetRole;
  /** Choices that no rule can hold itself are written here; the hidden sheet of identity takes them anyhow. */
  readonly holdsLists?: true;
  /** No cell is locked: rows may be put in and taken out. */
  readonly isOpen?: true;
  readonly isHidden: boolean;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** 0-based numbers of columns that are there for the tool, not for the reader. */
  readonly hiddenColumns?: readonly number[];
  readonly rows: readonly FormRow[];
  readonly rules: readonly FormRule[];
  readonly shades: readonly FormShade[];
  /** Rows above and columns to the left that stay in view. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Cells under a filter, its header among them: `A3:K90`. */
  readonly filter?: string;
  readonly print: {
    readonly orientation: 'portrait' | 'landscape';
    /** Pages that the columns are fitted to. */
    readonly pagesWide: number;
    /** Rows repeated on each page: first and last. */
    readonly repeatRows: readonly [number, number] | null;
    /** Columns repeated on each page: `A:B`. */
    readonly repeatColumns: string | null;
    /** Rows and columns (from 1, first and last) that one page should hold; absent where pages may end anywhere. */
    readonly together?: {
      readonly rows: readonly (readonly [number, number])[];
      readonly columns: readonly (readonly [number, number])[];
    };
  };
};

/** A workbook for one unit to fill in (contract section 3): pure data, `render/xlsx/render-form.ts` makes the file. */
export type FormModel = {
  /** File name without extension. */
  readonly name: string;
  readonly title: string;
  /** yyyy-MM-dd, of the file's properties. */
  readonly date: string;
  readonly sheets: readonly FormSheet[];
};
