import type { DiagnosticCode } from '../diagnostics/catalogue.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { LocatedAssessment } from './assessment.ts';
import type { CellRef, Located } from './location.ts';
import type { Points } from './points.ts';
import type { UnitId } from './unit.ts';

/** A file as it came in, before anyone looked inside. */
export type ReceivedFile = {
  /** Name relative to the folder read, forward slashes, NFC. */
  readonly file: string;
  readonly sha256: string;
  /** yyyy-MM-dd; from the intake log where there is one. */
  readonly receivedOn: string | null;
  /** Who sent it, where the intake log knows. */
  readonly sender: string | null;
};

/** What stands in one cell of an answer. Blank is not zero. */
export type Answer<T> =
  | {
      readonly state: 'given';
      readonly value: T /** As typed. */;
      readonly text: string;
      readonly from: CellRef;
    }
  | { readonly state: 'not-applicable'; readonly text: string; readonly from: CellRef }
  | {
      readonly state: 'unreadable';
      readonly text: string;
      readonly code: DiagnosticCode;
      readonly from: CellRef;
    }
  /** `from` is null when the form has no such column. */
  | { readonly state: 'blank'; readonly from: CellRef | null };

/** A number as a unit writes it; `95%` keeps that it was a percentage (value 95). */
export type Quantity = { readonly value: number; readonly isPercent: boolean };

/** A unit's answer to one line of the form; for an individual only `selfPoints` is ever given. */
export type LineAnswer = {
  readonly line: string;
  /** `Số đạt` */
  readonly achieved: Answer<Quantity>;
  /** `Tổng số` */
  readonly total: Answer<Quantity>;
  /** `Mức tự đánh giá` */
  readonly level: Answer<string>;
  /** `Điểm tự chấm` */
  readonly selfPoints: Answer<Quantity>;
  /** `Minh chứng` */
  readonly evidence: Answer<string>;
  /** `Giải trình` */
  readonly explanation: Answer<string>;
  /** Why the line waits for a person whatever its answer (a sentence). */
  readonly doubt?: string;
};

/** A sum that the file states for some lines of `Tập thể`. */
export type StatedSum = {
  /** `Cộng nhóm I`, as the row says. */
  readonly words: string;
  readonly stated: Located<number>;
  /** The lines that it adds up, by id; the likeliest first, where its place leaves several open. */
  readonly lines: readonly (readonly string[])[];
};

/** What lines came to that no file answers, by their ids. */
export type CarriedLines = ReadonlyMap<string, LocatedAssessment>;

/** A row of the sheet `Cá nhân`. */
export type Person = {
  readonly name: Located<string>;
  /** yyyy-MM-dd, or null: blank or not safe to read. */
  readonly birthDate: string | null;
  readonly position: string;
  readonly department: string;
  /** Null where the cell `Lãnh đạo` does not tell: what hangs on it must wait. */
  readonly isLeader: boolean | null;
  /** A typed `Tổng điểm`; absent where there is none, or it is calculated. */
  readonly statedTotal?: Located<number>;
  /** Where the file tells. */
  readonly sex?: 'male' | 'female' | null;
  /** Why the name cannot be taken as it is (a sentence); somebody has to look first. */
  readonly doubt?: string;
  /** Lines that are settled already, by id: what reporting periods came to. */
  readonly carried?: CarriedLines;
  /** By id of the individual criterion. */
  readonly answers: ReadonlyMap<string, LineAnswer>;
  /** `Vi phạm, kỷ luật`, as typed; null when blank, or when it says there is none. */
  readonly violation: Located<string> | null;
  /** `Thành tích nổi bật` */
  readonly achievement: string;
  readonly achievementFrom?: CellRef;
  /** `Ghi chú` */
  readonly note: string;
  /** Words about discipline beside the person, outside `Vi phạm, kỷ luật`. */
  readonly aside?: readonly Located<string>[];
};

/** A row of the sheet `Đề nghị khen thưởng`. */
export type Proposal = {
  readonly subject: 'unit' | 'individual';
  readonly name: string;
  readonly position: string;
  /** `Hình thức đề nghị`, as typed. */
  readonly award: string;
  /** `Tóm tắt thành tích` */
  readonly summary: string;
  readonly summaryFrom?: CellRef;
  readonly from: CellRef;
};

/** A row of the sheet `Khó khăn, kiến nghị`. */
export type Remark = {
  readonly kind: 'difficulty' | 'proposal' | 'good-practice';
  readonly text: string;
  readonly from: CellRef;
};

/** The sheet `Thông tin`; every field may be missing, and each knows its cell. */
export type SubmissionInfo = {
  readonly unitCode: Located<string> | null;
  readonly unitName: Located<string> | null;
  readonly year: Located<number> | null;
  /** `Kỳ báo cáo`, as typed; absent where the file has none. */
  readonly period?: Located<string> | null;
  readonly reportNumber: Located<string> | null;
  /** yyyy-MM-dd */
  readonly reportDate: Located<string> | null;
  /** `Tổng số cán bộ, công chức, viên chức` */
  readonly staffCount: Located<number> | null;
  readonly preparedBy: Located<string> | null;
  readonly phone: Located<string> | null;
  readonly head: Located<string> | null;
};

/** Where nothing was said on it. */
export const NOTHING_SAID: SubmissionInfo = {
  unitCode: null,
  unitName: null,
  year: null,
  reportNumber: null,
  reportDate: null,
  staffCount: null,
  preparedBy: null,
  phone: null,
  head: null,
};

/** The hidden sheet `_thidua`: what the form was made for; null when it is gone. */
export type FormIdentity = {
  readonly form: string | null;
  readonly plan: string | null;
  readonly criteria: string | null;
  readonly unit: string | null;
  readonly year: string | null;
  /** Absent where the form is of a year. */
  readonly period?: string;
};

/** How a sheet was recognised and each of its columns understood (printed with --chi-tiet, kept in the Result). */
export type SheetUnderstanding = {
  readonly sheet: string;
  /** What the sheet was taken for, or null: nothing that the tool reads. */
  readonly role: SheetRole | null;
  /** Rows of the header, as Excel shows them; null without a header. */
  readonly headerRows: readonly number[] | null;
  /** The table was pasted as text, a line in a cell, and has been parted. */
  readonly pasted?: true;
  readonly columns: readonly ColumnUnderstanding[];
};

export type SheetRole = 'guide' | 'info' | 'unit' | 'individuals' | 'proposals' | 'remarks' | 'identity';

export type ColumnUnderstanding = {
  /** `F` */
  readonly column: string;
  /** The header as it stands in the file. */
  readonly header: string;
  /** What it was taken for, in the form's own words (`Điểm tự chấm`, `CN1.1`), or null: ignored. */
  readonly as: string | null;
  readonly how: 'exact' | 'folded' | 'synonym' | 'position' | 'ignored';
};

/** A text in an old encoding, and what it was read as; the file itself is never changed. */
export type Conversion = {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
};

/** Data rows of a file: `read = accepted + rejected + skipped`. */
export type RowCount = {
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly skipped: number;
};

/** What a person is asked where a file does not tell safely whose it is. */
export type UnitQuestion = {
  /** The unit's name as the file has it; null where it has none, or two that contradict each other. */
  readonly written: string | null;
  /** Units of the year that it may be, the likeliest first; three at most. */
  readonly candidates: readonly UnitId[];
  /** Why it is not safe, one sentence. */
  readonly because: string;
};

/** Rows of a sheet that hold no data, and why. */
export type SkippedRows = {
  readonly sheet: string;
  readonly because: string;
  readonly rows: readonly number[];
};

/** Words of a cell or row that are no data, as typed, and what they were taken for. */
export type FurnitureText = {
  readonly sheet: string;
  readonly cell: string;
  /** `tiêu đề`, `khối chữ ký` … */
  readonly as: string;
  readonly text: string;
};

/** Cells that show something: `seen = used + furniture + unused`. */
export type CellCount = {
  readonly seen: number;
  /** They became a value of the submission. */
  readonly used: number;
  /** Titles, headers, the form's own words, totals, notes, signatures. */
  readonly furniture: number;
  /** Each is told of by a diagnostic. */
  readonly unused: number;
};

/** What became of the cells of a file, in all and by sheet, in the workbook's order. */
export type CellAccount = CellCount & {
  readonly sheets: readonly (CellCount & { readonly sheet: string })[];
  /** Furniture that is not the form's own words; the first of them where there are very many. */
  readonly texts: readonly FurnitureText[];
};

/**
 * The points of a submission's people, settled as soon as it was read, so that nobody has to hold all answers of all people:
 * they depend on nothing but the file, the unit and the criteria.
 */
export type SettledPeople = {
  /** In the order of `people`; nobody where the plan judges no people. */
  readonly people: readonly SettledPerson[];
  /** What was noticed of their answers. */
  readonly diagnostics: readonly Diagnostic[];
  /** Texts of `ket-qua.json` that groups and lines of these people are put together from, each once. */
  readonly pieces: readonly string[];
};

export type SettledPerson = {
  readonly total: Points | null;
  /** Of the cells that the lines come from. */
  readonly row: number;
  /** Places in `pieces`; `beside`: what some criteria have beside groups, one object, or -1. */
  readonly groups: readonly number[];
  readonly beside: number;
  readonly lines: readonly number[];
};

/** One file, understood; or the part of one unit in a file of several. */
export type Submission = {
  readonly received: ReceivedFile;
  /** Whose it is; null where that could not be told safely. */
  readonly unit: UnitId | null;
  /** The file holds the tables of other units too. */
  readonly isPart?: true;
  /** There also when it has been answered. */
  readonly question?: UnitQuestion;
  readonly identity: FormIdentity | null;
  readonly info: SubmissionInfo;
  /** By id of the form line (TT1.1, TT2.2a …); a line that the file lacks is absent. */
  readonly lines: ReadonlyMap<string, LineAnswer>;
  /** Lines that are settled already, by id: what reporting periods came to. */
  readonly carried?: CarriedLines;
  readonly people: readonly Person[];
  /** Where it is there, the answers of the people have been let go. */
  readonly settled?: SettledPeople;
  readonly proposals: readonly Proposal[];
  readonly remarks: readonly Remark[];
  /** What the unit typed in a row `Tổng cộng` of `Tập thể`; null when there is none, or it is calculated. */
  readonly statedTotal?: Located<number> | null;
  /** What it typed for parts of it: in rows `Cộng nhóm …`, beside the heading of a group. */
  readonly statedSums?: readonly StatedSum[];
  readonly understanding: readonly SheetUnderstanding[];
  /** Every text that was in an old encoding; absent where there is none. */
  readonly conversions?: readonly Conversion[];
  readonly rows: RowCount;
  /** Which rows `rows.skipped` counts. */
  readonly skippedRows: readonly SkippedRows[];
  /** The cells of the whole file; of a file of several units with its first part only. */
  readonly cells?: CellAccount;
  /** Words about discipline in the unit's own rows, outside any column that is read. */
  readonly aside?: readonly Located<string>[];
  /** Why the file as a whole cannot be used (a sentence), or null. */
  readonly rejectedBecause: string | null;
};
