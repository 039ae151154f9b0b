import type { FormSheet } from '../../form/form-model.ts';

const CENTIMETRE = 1 / 2.54;
/** Inches. */
export const MARGINS = {
  top: 1.5 * CENTIMETRE,
  bottom: 1.5 * CENTIMETRE,
  left: 1.5 * CENTIMETRE,
  right: 1 * CENTIMETRE,
  header: 0.8 * CENTIMETRE,
  footer: 0.8 * CENTIMETRE,
};

const SHORT_SIDE = 21 * CENTIMETRE;
const LONG_SIDE = 29.7 * CENTIMETRE;
/** Inches of a column per unit of its width: 8 pixels of a digit of Times New Roman 12, at 96 pixels to the inch. */
const INCHES_PER_CHARACTER = 8 / 96;
const INCHES_PER_POINT = 1 / 72;
/** Height in points of a row of one line. */
const ONE_LINE = 15.75;
/** Printers differ a little in what they get onto a page. */
const LEEWAY = 0.96;
const SMALLEST = 10;
/** How much smaller a sheet may be printed to spare a page with little on it. */
const SHRINKING = 0.12;

/** Where a sheet's pages end, when the tool says so itself. */
export type Pages = {
  /** Percent. */
  readonly scale: number;
  /** The last row of each page but the last, from 0. */
  readonly rowBreaks: readonly number[];
  readonly columnBreaks: readonly number[];
};

type Span = readonly [number, number];

/**
 * Pages that end where nothing is torn apart: `print.together` names what one page should hold; null where the sheet names
 * nothing. The scale is fixed, since spreadsheets pass over such ends where they fit a sheet to its pages themselves.
 */
export function pagesOf(sheet: FormSheet, heightOf: (row: number) => number | null): Pages | null {
  const { together, orientation, pagesWide, repeatRows, repeatColumns } = sheet.print;
  if (together === undefined) return null;
  const isWide = orientation === 'landscape';
  const width = ((isWide ? LONG_SIDE : SHORT_SIDE) - MARGINS.left - MARGINS.right) * LEEWAY;
  const height = ((isWide ? SHORT_SIDE : LONG_SIDE) - MARGINS.top - MARGINS.bottom) * LEEWAY;
  const widths = sheet.widths.map((each) => each * INCHES_PER_CHARACTER);
  const columns = repeatColumns === null ? null : spanOfLetters(repeatColumns);
  const across = narrowest(widths, together.columns, columns, pagesWide);
  const largest = Math.max(SMALLEST, Math.min(100, Math.floor((100 * width) / across.widest)));
  const heights = sheet.rows.map((_, row) => (heightOf(row) ?? ONE_LINE) * INCHES_PER_POINT);
  const down = (scale: number) => breaksOf(heights, together.rows, repeatRows, (height * 100) / scale);
  const scales = Array.from({ length: Math.ceil(largest * SHRINKING) }, (_, less) => largest - less);
  const fewest = Math.min(...scales.map((scale) => down(scale).length));
  const scale = scales.find((each) => down(each).length === fewest) ?? largest;
  return { scale, rowBreaks: down(scale), columnBreaks: across.breaks };
}

/** The ends of at most `most` pages across that let the widest of them be narrowest. */
function narrowest(
  widths: readonly number[],
  together: readonly Span[],
  repeated: Span | null,
  most: number,
): { readonly widest: number; readonly breaks: readonly number[] } {
  const whole = widths.reduce((sum, each) => sum + each, 0);
  let best: { readonly widest: number; readonly breaks: readonly number[] } = { widest: whole, breaks: [] };
  if (most < 2) return best;
  const steps = 200;
  for (let step = 1; step < steps; step += 1) {
    const breaks = breaksOf(widths, together, repeated, (whole * step) / steps);
    if (breaks.length >= most) continue;
    const widest = Math.max(...pagesBetween(widths, breaks, repeated));
    if (widest < best.widest) best = { widest, breaks };
  }
  return best;
}

/** How much each page takes, with what it repeats. */
function pagesBetween(
  sizes: readonly number[],
  breaks: readonly number[],
  repeated: Span | null,
): readonly number[] {
  const again = sizeOf(sizes, repeated);
  return [...breaks, sizes.length - 1].map((last, page) => {
    const first = page === 0 ? 0 : (breaks[page - 1] ?? 0) + 1;
    return sizes.slice(first, last + 1).reduce((sum, each) => sum + each, page === 0 ? 0 : again);
  });
}

/** The last of each page but the last, from 0: as much on each as it holds, but spans whole where a page can hold them. */
function breaksOf(
  sizes: readonly number[],
  together: readonly Span[],
  repeated: Span | null,
  capacity: number,
): readonly number[] {
  const again = sizeOf(sizes, repeated);
  const breaks: number[] = [];
  let used = 0;
  let first = 0;
  for (let index = 0; index < sizes.length; index += 1) {
    const size = sizes[index] ?? 0;
    const starting = together
      .filter(([from]) => from === index + 1)
      .map(([from, to]) => sizeOf(sizes, [from, to]));
    const needed = Math.max(size, ...starting.filter((span) => span + again <= capacity));
    if (used + needed > capacity && index > first) {
      breaks.push(index - 1);
      first = index;
      used = again;
    }
    used += size;
  }
  return breaks;
}

function sizeOf(sizes: readonly number[], span: Span | null): number {
  return span === null ? 0 : sizes.slice(span[0] - 1, span[1]).reduce((sum, each) => sum + each, 0);
}

/** `A:B` as numbers from 1; the letters of what repeats never go beyond Z. */
function spanOfLetters(letters: string): Span {
  const [from = 'A', to = from] = letters.split(':');
  return [from.charCodeAt(0) - 64, to.charCodeAt(0) - 64];
}
