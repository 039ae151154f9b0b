/** How a stretch of text is set, with all styles resolved. */
export type LaidRun = {
  readonly text: string;
  readonly font: string;
  readonly color: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
};

/** A paragraph as it is set; lengths in twips. */
export type LaidParagraph = {
  readonly type: 'paragraph';
  /** Id of its style. */
  readonly style: string;
  readonly text: string;
  readonly runs: readonly LaidRun[];
  readonly align: string;
  /** Negative where the first line hangs out. */
  readonly firstLine: number;
  readonly left: number;
  readonly right: number;
  readonly before: number;
  readonly after: number;
  /** 240ths of a line where `lineRule` is `auto`. */
  readonly line: number;
  readonly lineRule: string;
  readonly keepNext: boolean;
  /** Whether a rule is drawn on top of it. */
  readonly hasRule: boolean;
  /** Whether it holds the number of the page. */
  readonly hasPageNumber: boolean;
  /** Room between the edges of its column. */
  readonly column: number;
};

export type LaidCell = { readonly width: number; readonly paragraphs: readonly LaidParagraph[] };

export type LaidRow = {
  readonly cantSplit: boolean;
  readonly isHeader: boolean;
  readonly cells: readonly LaidCell[];
};

export type LaidTable = {
  readonly type: 'table';
  readonly width: number;
  readonly columns: readonly number[];
  readonly rows: readonly LaidRow[];
  /** Room between the margins of its section. */
  readonly textWidth: number;
};

export type LaidSection = {
  readonly width: number;
  readonly height: number;
  readonly orientation: string;
  readonly margins: Readonly<Record<'top' | 'bottom' | 'left' | 'right' | 'header', number>>;
  readonly hasTitlePage: boolean;
  /** The number of its first page; null where it goes on counting. */
  readonly start: number | null;
  readonly type: string;
  readonly header: readonly LaidParagraph[];
  readonly firstHeader: readonly LaidParagraph[];
  readonly blocks: readonly (LaidParagraph | LaidTable)[];
};

/** A .docx as it is laid out, section by section. */
export type Layout = { readonly sections: readonly LaidSection[] };
