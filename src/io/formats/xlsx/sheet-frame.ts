import type { RawRange } from '../../../domain/raw-workbook.ts';
import { type Inside, type PlainScanner, walkPlain } from '../../../ooxml/plain.ts';
import { lastColumn, parseRange } from '../../cells/address.ts';
import { EVERYWHERE, MOST_RANGES } from '../../cells/ranges.ts';
import { isTooNarrow } from '../../cells/too-small.ts';
import { limits } from '../../limits.ts';
import { refuse } from '../../refusal.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { createControlReader, type SheetControl } from './drawn-controls.ts';

/** What a sheet says beside its rows. */
export type SheetFrame = {
  readonly merges: readonly RawRange[];
  readonly hiddenColumns: ReadonlySet<number>;
  readonly controls: readonly SheetControl[];
  readonly widths: readonly Width[];
  /** Where something else than its style colours a cell: conditional formats. */
  readonly conditional: readonly RawRange[];
};

/** Columns and how many pixels they are wide. */
type Width = { readonly min: number; readonly max: number; readonly width: number };

/** Hears what lies around the rows; `hideZeros` is told when the sheet says so. */
export function createFrameReader(file: string, name: string, hideZeros: (isHidden: boolean) => void) {
  const merges: RawRange[] = [];
  const hiddenColumns = new Set<number>();
  const conditional: RawRange[] = [];
  const controls = createControlReader();
  const widths: Width[] = [];
  let columnsDone = 0;
  let isControl = false;
  return {
    open: (element: OpenElement): void => {
      const { name: tag, path } = element;
      if (isControl) {
        controls.open(element);
      } else if (path.length !== 2) {
        isControl = path.length === 1 && (tag === 'controls' || tag === 'oleObjects');
        if (path.length === 1 && tag === 'conditionalFormatting')
          conditional.push(...rangesOf(element.attribute('sqref') ?? ''));
        // Newer programs lay controls between alternatives.
        if (path.length === 3 && path[1] === 'AlternateContent')
          isControl = /^(?:controls|oleObjects)$/u.test(tag);
      } else if (tag === 'mergeCell' && path[1] === 'mergeCells') {
        merges.push(mergeOf(element.attribute('ref') ?? '', file, name));
        if (merges.length > limits.merges) refuse('TD1030', { file, sheet: name }, { limit: limits.merges });
      } else if (tag === 'col' && path[1] === 'cols') {
        columnsDone = addHidden(element, columnsDone, hiddenColumns);
        if (widths.length < MOST_WIDTHS) widths.push(widthOf(element));
      } else if (tag === 'sheetView' && element.attribute('showZeros') !== undefined) {
        hideZeros(!isTrue(element.attribute('showZeros')));
      }
    },
    close: (tag: string, path: readonly string[]): void => {
      if (!isControl) return;
      controls.close(tag, path);
      if (tag === 'controls' || tag === 'oleObjects') isControl = false;
    },
    text: (heard: string): void => {
      if (isControl) controls.text(heard);
    },
    finish: (): SheetFrame => ({ merges, hiddenColumns, controls: controls.all(), widths, conditional }),
  };
}

/** A sheet as the quick reader found it: what lies around its rows, and where these are. */
export type PlainSheet = {
  readonly frame: SheetFrame;
  /** As said before the rows. */
  readonly hidesZeros: boolean;
  readonly start: number;
  readonly end: number;
};

type KnownFrame = Omit<PlainSheet, 'start' | 'end'> & { readonly bytes: Buffer };

const MOST_FRAMES = 256;
const LONGEST_FRAME = 64 * 1024;
/** By the length of what comes before the rows and of what comes after: files of one form differ in where their pages break. */
const known = new Map<string, KnownFrame[]>();
let count = 0;

/**
 * Parts a sheet at its rows, where it is written as programs write it; else null. Files of one form have the same around them,
 * byte for byte: that is read once.
 */
export function plainSheetOf(bytes: Uint8Array, file: string, name: string): PlainSheet | null {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tag = whole.indexOf(ROWS);
  const start = tag + ROWS.length;
  const end = tag === -1 ? -1 : whole.indexOf(ROWS_END, start);
  if (end === -1) return null;
  const key = `${start} ${bytes.length - end}`;
  const before = known.get(key)?.find((frame) => isFrameOf(frame.bytes, whole, start, end));
  if (before !== undefined) return { ...before, start, end };
  const frame = Buffer.concat([whole.subarray(0, start), whole.subarray(end)]);
  const read = readFrame(frame, start, file, name);
  if (read === null) return null;
  if (frame.length <= LONGEST_FRAME) keep(key, { ...read, bytes: frame });
  return { ...read, start, end };
}

function keep(key: string, frame: KnownFrame): void {
  if (count >= MOST_FRAMES) {
    known.clear();
    count = 0;
  }
  count += 1;
  known.set(key, [...(known.get(key) ?? []), frame]);
}

const ROWS = '<sheetData>';
const ROWS_END = '</sheetData>';

function isFrameOf(frame: Buffer, whole: Buffer, start: number, end: number): boolean {
  return (
    whole.compare(frame, 0, start, 0, start) === 0 && whole.compare(frame, start, frame.length, end) === 0
  );
}

/** Reads a sheet without rows; null where the tag before `start` is not the one that rows lie in, or anything else is unusual. */
function readFrame(frame: Buffer, start: number, file: string, name: string) {
  let hides = false;
  let hidesZeros: boolean | null = null;
  const { open, close, text, finish } = createFrameReader(file, name, (isHidden) => {
    hides = isHidden;
  });
  const inside: Inside = (tag: string, depth: number, _: PlainScanner, at: number) => {
    if (tag !== 'sheetData') return at;
    if (at !== start || depth !== 1) return -1;
    hidesZeros = hides;
    return at;
  };
  const isWalked = walkPlain(frame, { open, close, text }, inside);
  return isWalked && hidesZeros !== null ? { frame: finish(), hidesZeros } : null;
}

/** Pixels of a column that says nothing of itself. */
const USUAL_WIDTH = 64;
const MOST_WIDTHS = 200;

/** In pixels. */
export function widthIn(widths: readonly Width[], column: number): number {
  return widths.find(({ min, max }) => min <= column && column <= max)?.width ?? USUAL_WIDTH;
}

/** A column is as many digits wide as it says, and five pixels. */
function widthOf({ attribute }: OpenElement): Width {
  const width = Number(attribute('width') ?? 8.43) * 7 + 5;
  return { min: Number(attribute('min')), max: Number(attribute('max')), width };
}

function rangesOf(sqref: string): readonly RawRange[] {
  const ranges = sqref.length > LONGEST_LIST ? [] : sqref.trim().split(/\s+/u);
  if (ranges.length === 0 || ranges.length > MOST_RANGES) return [EVERYWHERE];
  return ranges.map((range) => parseRange(range) ?? EVERYWHERE);
}

const LONGEST_LIST = 20_000;

function mergeOf(ref: string, file: string, sheet: string): RawRange {
  return parseRange(ref) ?? refuse('TD1028', { file, sheet }, { found: ref });
}

/** Columns ascend (18.3.1.17): what goes back would only repeat, and could be made to repeat for ever. */
function addHidden({ attribute }: OpenElement, done: number, hidden: Set<number>): number {
  const min = Number(attribute('min'));
  const max = Math.min(Number(attribute('max')), lastColumn);
  if (!(min > done && max >= min)) return done;
  if (isTrue(attribute('hidden')) || isTooNarrow(Number(attribute('width')))) {
    for (let column = min; column <= max; column += 1) hidden.add(column);
  }
  return max;
}

/** A truth as XML writes it. */
export function isTrue(text: string | undefined): boolean {
  return text === '1' || text === 'true';
}
