import type { Sized } from '../domain/sized.ts';

/** A stretch of text in one style. */
export type Run = {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Only a person can write this: shown with a highlight and in brackets, never invented. */
  readonly toFill?: boolean;
  /**
   * Of what is to be filled in, where several places ask for the same: whom or what it is about (a unit's code, a name), the
   * same in every version of the document. Else it is told by the text before it.
   */
  readonly about?: string;
};

export type ParagraphStyle =
  /** Justified, first line 1,27 cm, 14 pt. */
  | 'body'
  /** `I. TITLE` (NĐ 30/2020, PL I, V.6b): bold, upper case as given. */
  | 'part'
  /** `1. Title`: bold. */
  | 'section'
  /** `a) Title`: upright as the text is, kept with what follows. */
  | 'item'
  /** A line of a list, with its own dash: `- …`. */
  | 'dash'
  /** Căn cứ: italic. */
  | 'basis'
  /** Who decides, above the căn cứ of a decision (NĐ 30/2020, PL III, mẫu 1.2): bold, upper case as given. */
  | 'authority'
  /** `QUYẾT ĐỊNH:`, on a line of its own below the căn cứ: bold. */
  | 'resolution'
  /** `Điều 1. …`: the word and its number are bold, the text is upright. */
  | 'article'
  /** Caption above a table, centred bold. */
  | 'caption'
  /** A remark below a table, 11 pt italic. */
  | 'note';

export type Paragraph = {
  readonly type: 'paragraph';
  readonly style: ParagraphStyle;
  readonly runs: readonly Run[];
};

export type Cell = {
  readonly runs: readonly Run[];
  readonly align?: 'left' | 'center' | 'right';
  readonly columnSpan?: number;
  readonly rowSpan?: number;
};

export type TableRow = {
  readonly cells: readonly Cell[];
  /** A heading inside the table (a cluster, a kind of unit) or a total: bold. */
  readonly kind?: 'body' | 'heading' | 'total';
};

export type Table = {
  readonly type: 'table';
  /** Relative widths of the columns. */
  readonly widths: readonly number[];
  /** Header rows, repeated on each page. */
  readonly header: readonly TableRow[];
  readonly rows: readonly TableRow[];
  /** Points; 11 to 13 where the table is wide. */
  readonly fontSize?: number;
};

export type ChartSeries = {
  readonly name: string;
  /** One per category; null where nothing is known: a gap, never zero. */
  readonly values: readonly (number | null)[];
  /** What the other lines are read against, such as the whole city: drawn thicker. */
  readonly isReference?: true;
};

/** Numbers as a picture, drawn in black and white; its figures can be edited in Word. */
export type Chart = {
  readonly type: 'chart';
  /** Lines over years; columns side by side; columns in parts, of 100 % where they are percentages; lying bars, for long names. */
  readonly kind: 'line' | 'column' | 'stacked-column' | 'bar';
  /** Its caption. */
  readonly title: string;
  /** Years, groups: what the series have a value for. */
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** What the value axis counts: `Điểm bình quân`. */
  readonly valueTitle: string;
  /** A percentage is a number from 0 to 100. */
  readonly format: 'integer' | 'points' | 'percent';
  /** Where the value axis starts: 0 unless said; above 0, `valueTitle` says so. */
  readonly axisMinimum?: number;
  /** Where it ends: beyond the largest value unless said. */
  readonly axisMaximum?: number;
  /** What one would see, with the figures: for those who do not see it. */
  readonly alt: string;
  /** Centimetres. */
  readonly height?: number;
};

export type Block = Paragraph | Table | Chart;

/** What stands at each place of a template, by the place's name. */
export type Blocks = Readonly<Record<string, readonly Block[]>>;

/** What goes into a Word template: pure data, no layout beyond what the words need. */
export type WordDocumentModel = {
  readonly format: 'docx';
  /** File name without extension, Vietnamese without marks: `bao-cao-tong-hop-2022`. */
  readonly name: string;
  /** Name of the template: `bao-cao-tong-hop`. */
  readonly template: string;
  /** Title and subject for the file's properties. */
  readonly title: string;
  /** yyyy-MM-dd: date of the document; also of the file's properties. */
  readonly date: string;
  readonly letterhead: Letterhead;
  /** `{{ten}}` inside running text of the template. */
  readonly fields: Readonly<Record<string, readonly Run[]>>;
  /** `{{ten}}` that stands alone in its paragraph of the template. */
  readonly blocks: Blocks;
  /** A paper with a list of units and one of people that has only one of them: the template's other list is left out. */
  readonly onlyList?: 'units' | 'people';
};

/** Head and foot of a document (NĐ 30/2020, PL I, II); every word as it is to be printed. */
export type Letterhead = {
  readonly parentAgency: string | null;
  readonly issuingAgency: string;
  /** `BC-PNV`; the number itself is left blank for the registry. */
  readonly symbol: string;
  readonly place: string;
  readonly recipients: readonly string[];
  /** Kính gửi, where the template leaves it to the document: one stands on the same line, several on a line each. */
  readonly addressees?: readonly string[];
  readonly signer: {
    /** A line each: `TM. ỦY BAN NHÂN DÂN`, `KT. CHỦ TỊCH`. */
    readonly authority: string | null;
    readonly position: string;
    readonly name: string;
    /** Title in the agency whose seal is used, above the name (II.7b); null where there is none. */
    readonly officeTitle?: string | null;
  };
  /** Written as DỰ THẢO, in a box under the number. */
  readonly isDraft?: true;
  /** Name of the secretary, who signs the minutes on the left (mẫu 1.9); blank until known. */
  readonly secretary?: string;
};

/** A cell of a workbook: a number stays a number. */
export type SheetCell = string | number | null;

export type SheetColumn = {
  readonly header: string;
  /** Characters. */
  readonly width: number;
  /** A percentage is a number from 0 to 100. */
  readonly format?: 'text' | 'integer' | 'points' | 'percent';
};

export type SheetModel = {
  /** At most 31 characters, without `/ [ ] : * ?`. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** Columns on the left that stay in view and on every printed page: who a row is about. */
  readonly frozenColumns?: number;
  readonly rows: Sized<readonly SheetCell[]>;
};

/** A workbook of plain tables: filters, frozen header, numbers as numbers. */
export type WorkbookModel = {
  readonly format: 'xlsx';
  readonly name: string;
  readonly title: string;
  /** yyyy-MM-dd */
  readonly date: string;
  readonly sheets: readonly SheetModel[];
};

export type DocumentModel = WordDocumentModel | WorkbookModel;
