import type { Block, Cell, Run, TableRow, WordDocumentModel } from '../../../documents/document-model.ts';
import { upperFirst } from '../../../text/letters.ts';
import { printedText } from '../run-xml.ts';
import { keyOf, promptOf } from './passage.ts';

/** A place of a document that only a person can fill. */
export type Place = {
  readonly key: string;
  readonly prompt: string;
  /** What belongs there, as Word shows it over the place. */
  readonly title: string;
  /** It only asks for the text before it to be compared. */
  readonly isCheck: boolean;
};

export type MarkedModel = {
  readonly model: WordDocumentModel;
  readonly places: readonly Place[];
  /** Keys of those that are left out, somebody having compared the text. */
  readonly cleared: readonly string[];
};

// Private characters around a place's number: the data cannot hold them.
const OPEN = '\uE005';
const CLOSE = '\uE006';
const MARK = /\uE005(\d+)\uE006/;

/** Word takes no longer title. */
const TITLE = 64;

/**
 * Numbers the places of a document. A place is told by where it stands (the template's place or field), what belongs
 * there, and whom or what it is about: the text before it in its paragraph, or what the document says it is about.
 */
export function markPlaces(model: WordDocumentModel, compared: ReadonlySet<string> = new Set()): MarkedModel {
  const places: Place[] = [];
  const cleared: string[] = [];
  const seen = new Map<string, number>();
  const mark = (run: Run, where: string, about: string): Run | null => {
    const plain = { ...run, text: withoutMarks(run.text) };
    if (!run.toFill) return plain;
    const identity = [where, plain.text, run.about ?? about];
    const first = keyOf(...identity);
    const times = (seen.get(first) ?? 0) + 1;
    seen.set(first, times);
    const printed = printedText(plain);
    const key = times === 1 ? first : keyOf(...identity, String(times));
    const isCheck = run.isCheck === true;
    if (isCheck && compared.has(key)) {
      cleared.push(key);
      return null;
    }
    places.push({ key, prompt: promptOf(printed), title: titleOf(plain.text), isCheck });
    return { ...plain, text: `[${OPEN}${places.length - 1}${CLOSE}${printed.replace(/^\[|\]$/g, '')}]` };
  };
  const markRuns = (runs: readonly Run[], where: string, about = ''): readonly Run[] => {
    let before = about;
    const marked: Run[] = [];
    for (const run of runs) {
      const own = mark(run, where, before);
      if (!run.toFill) before += run.text;
      if (run.isCheck !== true) {
        if (own !== null) marked.push(own);
        continue;
      }
      // The blank before it is the mark's: where it is taken away, the sentence stands as it should.
      const blank = withoutLastBlank(marked);
      if (own !== null) marked.push({ ...own, text: `${blank}${own.text}` });
    }
    return marked;
  };
  const markCell = (cell: Cell, where: string, row: TableRow): Cell =>
    isUntouched(cell) ? cell : { ...cell, runs: markRuns(cell.runs, where, rowName(row)) };
  const markRow = (row: TableRow, where: string): TableRow =>
    row.cells.every(isUntouched)
      ? row
      : { ...row, cells: row.cells.map((cell) => markCell(cell, where, row)) };
  const markBlock = (block: Block, where: string): Block => {
    if (block.type === 'chart') return block;
    if (block.type === 'paragraph') return { ...block, runs: markRuns(block.runs, where) };
    return {
      ...block,
      header: block.header.map((row) => markRow(row, where)),
      rows: block.rows.map((row) => markRow(row, where)),
    };
  };
  return {
    model: {
      ...model,
      fields: mapValues(model.fields, (runs, name) => markRuns(runs, name)),
      blocks: mapValues(model.blocks, (blocks, name) => blocks.map((block) => markBlock(block, name))),
    },
    places,
    cleared,
  };
}

/** Takes the blank at the end of a text off it; answers what was taken. */
function withoutLastBlank(runs: Run[]): string {
  const last = runs.at(-1);
  if (last === undefined || last.toFill || !last.text.endsWith(' ')) return '';
  runs.pop();
  if (last.text !== ' ') runs.push({ ...last, text: last.text.slice(0, -1) });
  return ' ';
}

/** Whether there is nothing to mark in a cell, and nothing that looks like a mark: nearly all cells. */
function isUntouched({ runs }: Cell): boolean {
  return runs.every(({ text, toFill }) => !toFill && !text.includes(OPEN) && !text.includes(CLOSE));
}

/** The number of the place that a text holds; null where it holds none. */
export function placeIn(text: string): number | null {
  const found = MARK.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** Whether any place is in a text. */
export function holdsMarks(text: string): boolean {
  return text.includes(OPEN);
}

export function withoutMarks(text: string): string {
  return text.replace(/\uE005\d*\uE006?|\uE006/g, '');
}

/** Whom a row is about: its first cell with a word in it. */
function rowName({ cells }: TableRow): string {
  for (const { runs } of cells) {
    const text = runs.map((run) => (run.toFill ? '' : run.text)).join('');
    if (/\p{L}{2}/u.test(text)) return text;
  }
  return '';
}

function titleOf(hint: string): string {
  const text = hint
    .replace(/^\[|\]$/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const short = text.length <= TITLE ? text : `${text.slice(0, TITLE - 1).trimEnd()}…`;
  return upperFirst(short);
}

function mapValues<T>(
  record: Readonly<Record<string, T>>,
  change: (value: T, key: string) => T,
): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
