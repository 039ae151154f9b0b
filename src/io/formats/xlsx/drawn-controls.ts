import { parseAddress } from '../../cells/address.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';

/** Where something drawn begins and ends: 0-based rows and columns, and how far into them, in pixels. */
export type Anchor = {
  readonly from: {
    readonly row: number;
    readonly column: number;
    readonly down: number;
    readonly right: number;
  };
  readonly to: {
    readonly row: number;
    readonly column: number;
    readonly down: number;
    readonly right: number;
  };
};

/** A control or an embedded object as its sheet names it (ECMA-376-1 18.3.1.19, 18.3.1.59). */
export type SheetControl = {
  readonly kind: 'control' | 'object';
  /** Number of its shape in the drawing for older programs. */
  readonly shape: string;
  readonly relation: string;
  /** `Check Box 1`; of an object its program, `Word.Document.12`. */
  readonly name: string;
  readonly altText: string;
  readonly linkedCell: string;
  readonly anchor: Anchor | null;
};

/** English metric units of a pixel. */
const EMU = 9_525;

/** Hears the controls and objects of a sheet; those that stand twice, for newer and older programs, count once. */
export function createControlReader() {
  const found = new Map<string, SheetControl>();
  let current: SheetControl | null = null;
  let numbers: Record<string, number> = {};
  let heard = '';
  return {
    open: ({ name, attribute }: OpenElement): void => {
      heard = '';
      if (name === 'control' || name === 'oleObject') {
        current = {
          kind: name === 'control' ? 'control' : 'object',
          shape: attribute('shapeId') ?? '',
          relation: attribute('id') ?? '',
          name: (name === 'control' ? attribute('name') : attribute('progId')) ?? '',
          altText: '',
          linkedCell: '',
          anchor: null,
        };
        numbers = {};
      } else if ((name === 'controlPr' || name === 'objectPr') && current !== null) {
        current = {
          ...current,
          altText: attribute('altText') ?? '',
          linkedCell: attribute('linkedCell') ?? '',
        };
      }
    },
    text: (text: string): void => {
      if (heard.length < 40) heard += text;
    },
    close: (name: string, path: readonly string[]): void => {
      const end = path.at(-1);
      if (end === 'from' || end === 'to') numbers[`${end}.${name}`] = Number(heard);
      if (name === 'anchor' && current !== null) current = { ...current, anchor: anchorOf(numbers) };
      if ((name !== 'control' && name !== 'oleObject') || current === null) return;
      const known = found.get(current.shape);
      if (known === undefined || (known.anchor === null && current.anchor !== null))
        found.set(current.shape, current);
      current = null;
    },
    all: (): readonly SheetControl[] => [...found.values()],
  };
}

function anchorOf(numbers: Readonly<Record<string, number>>): Anchor | null {
  const corner = (end: 'from' | 'to') => ({
    row: numbers[`${end}.row`] ?? Number.NaN,
    column: numbers[`${end}.col`] ?? Number.NaN,
    down: (numbers[`${end}.rowOff`] ?? 0) / EMU,
    right: (numbers[`${end}.colOff`] ?? 0) / EMU,
  });
  return soundAnchor({ from: corner('from'), to: corner('to') });
}

/** `6, 10, 6, 3, 7, 20, 7, 0`: column, pixels, row, pixels of the beginning, then of the end ([MS-OI29500] `x:Anchor`). */
export function anchorOfNumbers(text: string): Anchor | null {
  const [c1, right1, r1, down1, c2, right2, r2, down2] = text.slice(0, 200).split(',').map(Number);
  return soundAnchor({
    from: { row: r1 ?? Number.NaN, column: c1 ?? Number.NaN, down: down1 ?? 0, right: right1 ?? 0 },
    to: { row: r2 ?? Number.NaN, column: c2 ?? Number.NaN, down: down2 ?? 0, right: right2 ?? 0 },
  });
}

function soundAnchor(anchor: Anchor): Anchor | null {
  const numbers = [anchor.from.row, anchor.from.column, anchor.to.row, anchor.to.column];
  if (!numbers.every((number) => Number.isInteger(number) && number >= 0 && number < 1_048_576)) return null;
  // LibreOffice writes a control without a size in A1, and its true place for older programs.
  const { from, to } = anchor;
  const isPoint =
    from.row === to.row && from.column === to.column && from.down === to.down && from.right === to.right;
  return isPoint ? null : anchor;
}

/** How high rows and how wide columns are, 1-based, in pixels; usual where a sheet does not say. */
export type Sizes = {
  readonly heightOf: (row: number) => number;
  readonly widthOf: (column: number) => number;
};

/** Of a sheet that does not say, or of which it is not read. */
export const USUAL_SIZES: Sizes = { heightOf: () => 20, widthOf: () => 64 };

/**
 * The cell over which something small lies, 1-based: the row and, of the first two, the column that hold most of it. People
 * draw a box a little over the edge of the cell that they mean.
 */
export function cellUnder(
  { from, to }: Anchor,
  { heightOf, widthOf }: Sizes,
): { row: number; column: number } {
  const rows = shares(from.row, from.down, to.row, to.down, heightOf);
  const wide = shares(from.column, from.right, Math.min(to.column, from.column + 1), to.right, widthOf);
  const isMostlyNext = (wide[1] ?? 0) > (wide[0] ?? 0) && (wide[0] ?? 0) < BOX;
  return { row: from.row + 1 + indexOfMost(rows), column: from.column + 1 + (isMostlyNext ? 1 : 0) };
}

/** The box itself stands at the left, the words beside it; pixels. */
const BOX = 14;
/** Rows that something small reaches over. */
const MOST = 6;

function shares(
  from: number,
  into: number,
  to: number,
  until: number,
  sizeOf: (place: number) => number,
): readonly number[] {
  if (to <= from) return [1];
  return Array.from({ length: Math.min(to - from + 1, MOST) }, (_, index) => {
    const size = sizeOf(from + index + 1);
    if (index === 0) return Math.max(0, size - into);
    return from + index === to ? Math.min(until, size) : size;
  });
}

function indexOfMost(numbers: readonly number[]): number {
  return numbers.reduce((best, number, index) => (number > (numbers[best] ?? 0) ? index : best), 0);
}

/** `$G$7` or `Sheet1!$G$7` as the place of a cell; null for a name. The sheet is left out. */
export function linkedPlace(link: string): { readonly row: number; readonly column: number } | null {
  return parseAddress(
    link
      .slice(link.lastIndexOf('!') + 1)
      .replaceAll('$', '')
      .toUpperCase(),
  );
}
