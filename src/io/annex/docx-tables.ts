import { cellAddress } from '../../domain/location.ts';
import type { RawCell, RawRange, RawRow, RawSheet, RawWorkbook } from '../../domain/raw-workbook.ts';
import { cellCounter } from '../cells/cell-counter.ts';
import { limits } from '../limits.ts';
import { refuse } from '../refusal.ts';
import { type OpenElement, walkXml } from '../xml/walk-xml.ts';
import type { Zip } from '../zip/open-zip.ts';
import { relationshipsOf, requiredPart } from '../zip/package-parts.ts';
import { createNumbering, type Numbering } from './docx-numbers.ts';
import { type ParagraphStyle, paragraphStyles } from './docx-styles.ts';

/** The sheet that holds what stands outside of all tables, a paragraph a row. */
const PROSE_SHEET = 'Phần lời';

/** Name of the sheet that the n-th table becomes. */
const tableName = (number: number): string => `Bảng ${number}`;

/**
 * The tables of a .docx (ECMA-376-1 17.4), each as a sheet `Bảng 1`, `Bảng 2` …, and the words outside of them as a sheet of
 * their own. Numbers that Word counts by itself stand before the words, as they are seen; struck, hidden and deleted letters
 * are left out. Throws `Refusal`.
 */
export function readDocxTables(zip: Zip, main: string, file: string): RawWorkbook {
  const relations = relationshipsOf(zip, main, file);
  const partOf = (wanted: string) => {
    const part = relations.find(({ type }) => type === wanted)?.target;
    const bytes = part === undefined ? null : zip.part(part);
    return part === undefined || bytes === null ? null : { part, bytes };
  };
  const styles = partOf('styles');
  const numbers = partOf('numbering');
  const reader = createBodyReader(
    file,
    styles === null ? new Map() : paragraphStyles(styles.bytes, file, styles.part),
    createNumbering(numbers, file),
  );
  walkXml(requiredPart(zip, main, file), file, main, reader);
  return { file, format: 'docx', sheets: reader.sheets() };
}

type OpenTable = {
  readonly number: number;
  readonly rows: RawRow[];
  readonly merges: RawRange[];
  readonly bold: Set<string>;
  /** Cells that go on downwards, by column: where they begin, and how wide they are. */
  readonly running: Map<number, { readonly top: number; readonly right: number }>;
  row: number;
  column: number;
  cells: RawCell[];
};

type OpenCell = {
  span: number;
  merge: 'none' | 'restart' | 'continue';
  readonly paragraphs: string[];
  letters: number;
  boldLetters: number;
};

type OpenParagraph = {
  text: string;
  style: ParagraphStyle | undefined;
  numbering: { id?: string | undefined; level?: number | undefined };
};

function createBodyReader(file: string, styles: ReadonlyMap<string, ParagraphStyle>, numbering: Numbering) {
  const count = cellCounter(file);
  const done: { readonly number: number; readonly sheet: RawSheet }[] = [];
  const prose: RawRow[] = [];
  const tables: OpenTable[] = [];
  const cells: OpenCell[] = [];
  const paragraphs: OpenParagraph[] = [];
  let seen = 0;
  let merged = 0;
  /** How deep in something whose letters do not count. */
  let muted = 0;
  let run = { isBold: undefined as boolean | undefined, isUnseen: false };
  let isText = false;

  const openTable = () => {
    seen += 1;
    tables.push({
      number: seen,
      rows: [],
      merges: [],
      bold: new Set(),
      running: new Map(),
      row: 0,
      column: 1,
      cells: [],
    });
  };

  const closeTable = () => {
    const table = tables.pop();
    if (table === undefined) return;
    for (const [column, { top, right }] of table.running) addMerge(table, column, top, table.row, right);
    const { number, rows, merges, bold } = table;
    const sheet = {
      name: tableName(number),
      isHidden: false,
      rows,
      merges,
      hiddenColumns: new Set<number>(),
      bold,
    };
    done.push({ number, sheet });
  };

  const addMerge = (table: OpenTable, left: number, top: number, bottom: number, right: number) => {
    if (top === bottom && left === right) return;
    merged += 1;
    if (merged > limits.merges) refuse('TD1030', { file }, { limit: limits.merges });
    table.merges.push({ top, left, bottom, right });
  };

  const closeCell = () => {
    const [table, cell] = [tables.at(-1), cells.pop()];
    if (table === undefined || cell === undefined) return;
    const left = table.column;
    const right = left + cell.span - 1;
    table.column = right + 1;
    const running = table.running.get(left);
    if (cell.merge === 'continue' && running !== undefined) return;
    if (running !== undefined) {
      addMerge(table, left, running.top, table.row - 1, running.right);
      table.running.delete(left);
    }
    if (cell.merge === 'restart') table.running.set(left, { top: table.row, right });
    else addMerge(table, left, table.row, table.row, right);
    const text = cell.paragraphs.join('\n').trim();
    if (text === '') return;
    count();
    table.cells.push({ column: left, content: { kind: 'text', text } });
    if (cell.letters > 0 && cell.letters === cell.boldLetters) table.bold.add(cellAddress(table.row, left));
  };

  const closeRow = () => {
    const table = tables.at(-1);
    if (table === undefined) return;
    if (table.cells.length > 0) table.rows.push({ row: table.row, isHidden: false, cells: table.cells });
    table.cells = [];
  };

  const closeParagraph = () => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined || muted > 0) return;
    const { text, style, numbering: own } = paragraph;
    const label = numbering.next(own.id ?? style?.numberingId, own.level ?? style?.numberingLevel ?? 0);
    // A list without words still shows its number: a column of numbers that Word counts by itself.
    const whole = label === '' ? text.trim() : `${label} ${text.trim()}`.trim();
    const cell = cells.at(-1);
    if (cell !== undefined) {
      if (whole !== '') cell.paragraphs.push(whole);
    } else if (whole !== '') {
      count();
      const row = prose.length + 1;
      prose.push({ row, isHidden: false, cells: [{ column: 1, content: { kind: 'text', text: whole } }] });
    }
  };

  const addText = (text: string) => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || muted > 0 || run.isUnseen) return;
    paragraph.text += text;
    const cell = cells.at(-1);
    const letters = text.replace(/\s/gu, '').length;
    if (cell === undefined) return;
    cell.letters += letters;
    if (run.isBold ?? paragraph.style?.isBold ?? false) cell.boldLetters += letters;
  };

  return {
    open: ({ name, path, attribute }: OpenElement) => {
      if (MUTED.has(name)) muted += 1;
      if (muted > 0) return;
      const parent = path.at(-1) ?? '';
      switch (name) {
        case 'tbl':
          openTable();
          break;
        case 'tr': {
          const table = tables.at(-1);
          if (table === undefined) break;
          table.row += 1;
          table.column = 1;
          break;
        }
        case 'gridBefore': {
          const table = tables.at(-1);
          if (table !== undefined) table.column += wholeNumber(attribute('val'));
          break;
        }
        case 'tc':
          cells.push({ span: 1, merge: 'none', paragraphs: [], letters: 0, boldLetters: 0 });
          break;
        case 'gridSpan': {
          const cell = cells.at(-1);
          if (cell !== undefined) cell.span = Math.max(1, wholeNumber(attribute('val')));
          break;
        }
        case 'vMerge': {
          const cell = cells.at(-1);
          if (cell !== undefined) cell.merge = attribute('val') === 'restart' ? 'restart' : 'continue';
          break;
        }
        case 'p':
          paragraphs.push({ text: '', style: styles.get(''), numbering: {} });
          break;
        case 'pStyle': {
          const paragraph = paragraphs.at(-1);
          if (paragraph !== undefined) paragraph.style = styles.get(attribute('val') ?? '');
          break;
        }
        case 'ilvl':
        case 'numId': {
          const paragraph = paragraphs.at(-1);
          if (paragraph === undefined || parent !== 'numPr') break;
          if (name === 'ilvl') paragraph.numbering.level = wholeNumber(attribute('val'));
          else paragraph.numbering.id = attribute('val') ?? '';
          break;
        }
        case 'r':
          run = { isBold: undefined, isUnseen: false };
          break;
        case 'b':
          if (parent === 'rPr' && path.at(-2) === 'r') run.isBold = isOn(attribute('val'));
          break;
        case 'strike':
        case 'dstrike':
        case 'vanish':
          if (parent === 'rPr' && path.at(-2) === 'r' && isOn(attribute('val'))) run.isUnseen = true;
          break;
        case 't':
          isText = true;
          break;
        case 'tab':
          if (parent === 'r') addText(' ');
          break;
        case 'br':
        case 'cr':
          addText('\n');
          break;
        case 'noBreakHyphen':
          addText('-');
          break;
      }
    },
    close: (name: string) => {
      if (MUTED.has(name)) {
        muted -= 1;
        return;
      }
      if (muted > 0) return;
      if (name === 't') isText = false;
      else if (name === 'p') closeParagraph();
      else if (name === 'tc') closeCell();
      else if (name === 'tr') closeRow();
      else if (name === 'tbl') closeTable();
    },
    text: (text: string) => {
      if (isText) addText(text);
    },
    /** In the order in which they begin; one without a letter is left out. */
    sheets: (): readonly RawSheet[] => {
      const found = [...done].sort((a, b) => a.number - b.number).map(({ sheet }) => sheet);
      const words = {
        name: PROSE_SHEET,
        isHidden: false,
        rows: prose,
        merges: [],
        hiddenColumns: new Set<number>(),
      };
      return [...found, words].filter(({ rows }) => rows.length > 0);
    },
  };
}

/** Moved away, shown in another form already, or lying beside the text. */
const MUTED: ReadonlySet<string> = new Set(['moveFrom', 'del', 'Fallback', 'txbxContent', 'pict', 'drawing']);

/** A table of Word has 63 columns at most. */
function wholeNumber(value: string | undefined): number {
  return /^\d{1,4}$/u.test(value ?? '') ? Math.min(Number(value), 100) : 0;
}

function isOn(value: string | undefined): boolean {
  return !/^(0|false|off|none)$/u.test(value ?? '1');
}
