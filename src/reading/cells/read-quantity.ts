import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { CellRef } from '../../domain/location.ts';
import { NO_POINTS_FROM } from '../../domain/points.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer, Quantity } from '../../domain/submission.ts';
import { formatNumber, type ParsedQuantity, parseQuantity, plainNumber } from '../../text/numbers.ts';
import { parseNumberInWords, parseShare } from '../../text/numbers-in-words.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { saysNotApplicable } from './words.ts';

/** What may be known of the number beforehand. */
export type QuantityRules = {
  /** Highest points, for a cell of points: `8/10` is then 8, and `1.234` cannot be one thousand. */
  readonly max?: number;
  /** How many there are in all, where that is known: `6/7 nội dung` of 7 is then 6. */
  readonly outOf?: number;
  /** A formula that was never calculated is no claim (contract section 4). */
  readonly isClaim?: boolean;
};

/**
 * A number as units write it (contract section 3), also with what it counts (`1480 hồ sơ`: read, and said). Out of range is
 * not clipped here nor refused, but a number that nothing counts is (TD2215).
 */
export function readQuantity(
  cell: RawCell | null,
  place: CellPlace,
  rules: QuantityRules = {},
): Staged<Answer<Quantity>> {
  const { from } = place;
  const plain = readPlain(cell, from);
  if (plain !== null) return staged(plain);
  if (rules.isClaim && isFormulaWithoutNumber(cell)) return staged({ state: 'blank', from });
  const faulty = readFaulty(cell, place);
  if (faulty || cell === null) return faulty ?? staged({ state: 'blank', from });
  const text = shownText(cell);
  const { content } = cell;
  if (content.kind === 'number') {
    const value = Number(content.value.toPrecision(15));
    const isPercent = content.isPercent === true;
    const quantity = { value: isPercent ? Number((value * 100).toPrecision(15)) : value, isPercent };
    const read = given(quantity, text, place, rules);
    return staged(read.value, [...read.diagnostics, ...shownOtherwise(cell, quantity, place)]);
  }
  if (content.kind === 'date') return unreadable('TD2204', text, place);
  if (content.kind === 'boolean') return unreadable('TD2203', text, place);
  if (saysNotApplicable(text)) return staged({ state: 'not-applicable', text, from });
  const outOf = rules.max ?? rules.outOf;
  const share = outOf === undefined ? null : parseShare(text);
  if (share !== null && outOf !== undefined) return readShareOf(share, outOf, text, place, rules);
  const alone = parseQuantity(text);
  const parsed = alone ?? parseNumberInWords(text);
  if (parsed === null) return unreadable(isRange(text) ? 'TD2214' : 'TD2203', text, place);
  const value = settle(parsed, rules);
  return given(value, text, place, rules, alone === null ? saidAs(value) : null, otherOf(parsed, value));
}

/** The answer of a cell that holds a plain number, of which nothing is to be said; null for any other. */
export function readPlain(cell: RawCell | null, from: CellRef): Answer<Quantity> | null {
  if (cell === null || !isPlainPoints(cell)) return null;
  const value = { value: cell.content.value, isPercent: false };
  return { state: 'given', value, text: shownText(cell), from };
}

type NumberCell = RawCell & { readonly content: { readonly kind: 'number' } };

/** A typed number of the size that anything may have: nearly every answer, and nothing is to be said of it. */
function isPlainPoints(cell: RawCell): cell is NumberCell {
  const { content, formula, marks } = cell;
  if (content.kind !== 'number' || content.isPercent === true) return false;
  // A half or a quarter has few digits in any base.
  const isShort = Number.isInteger(content.value * 4);
  const isUsual = content.value > 0 ? content.value < PLAIN : Object.is(content.value, 0);
  return isShort && isUsual && formula === undefined && marks === undefined;
}

/** Below what is refused as points, and as anything else. */
const PLAIN = 100_000;

/** A typed number that shows as another is told of where the file is read; of what formulas give, only the answers are. */
function shownOtherwise(cell: RawCell, read: Quantity, { from }: CellPlace) {
  const shown = cell.formula === undefined ? undefined : cell.marks?.shownAs;
  if (shown === undefined) return [];
  const said = saidAs(read);
  return [diagnose('TD2261', { ...from, found: said }, { read: said, shown, cells: from.cell })];
}

/** The number that the text may be instead. */
function otherOf({ value, other }: ParsedQuantity, read: Quantity): number | null {
  if (other === undefined) return null;
  return read.value === value ? other : value;
}

function saidAs({ value, isPercent }: Quantity): string {
  return `${plainNumber(value)}${isPercent ? '%' : ''}`;
}

/** A number that was read: refused where nothing can be so many; else said where it was not typed as a number alone. */
function given(
  value: Quantity,
  text: string,
  place: CellPlace,
  { max }: QuantityRules,
  said: string | null = null,
  other: number | null = null,
): Staged<Answer<Quantity>> {
  const { from, column } = place;
  const occasion = { ...from, found: text };
  const limit = max === undefined ? MOST : NO_POINTS_FROM;
  const size = Math.abs(value.value);
  if (size >= limit || (size > 0 && size < LEAST)) {
    const most = max === undefined ? 'lớn hoặc nhỏ quá mức' : `tối đa ${formatNumber(max)} điểm`;
    const remark = diagnose('TD2215', occasion, { column, text, most });
    return staged({ state: 'unreadable', text, code: 'TD2215', from }, [remark]);
  }
  const values = { column, text };
  const remarks =
    other !== null
      ? [
          diagnose('TD2205', occasion, {
            ...values,
            read: plainNumber(value.value),
            other: plainNumber(other),
          }),
        ]
      : said !== null
        ? [diagnose('TD2220', occasion, { ...values, read: said })]
        : [];
  return staged({ state: 'given', value, text, from }, remarks);
}

/** Nothing that a unit counts, not even đồng, is so many; and no share of anything is so little. */
const MOST = 1e15;
const LEAST = 1e-9;

/** The form's own formula before it can calculate: no value yet, or words such as “kiểm tra lại”. */
function isFormulaWithoutNumber(cell: RawCell | null): boolean {
  const kind = cell?.content.kind;
  return kind === 'formula-without-value' || (kind === 'text' && cell?.formula !== undefined);
}

function readShareOf(
  { achieved, total }: { readonly achieved: number; readonly total: number },
  outOf: number,
  text: string,
  place: CellPlace,
  rules: QuantityRules,
): Staged<Answer<Quantity>> {
  const { from, column } = place;
  const occasion = { ...from, found: text };
  if (total !== outOf) {
    const remark = diagnose('TD2207', occasion, { column, text, expected: formatNumber(outOf) });
    return staged({ state: 'unreadable', text, code: 'TD2207', from }, [remark]);
  }
  const read = given({ value: achieved, isPercent: false }, text, place, rules);
  if (read.value.state !== 'given') return read;
  const of = rules.max === undefined ? ` trên tổng số ${formatNumber(total)}` : '';
  const values = { column, text, read: `${formatNumber(achieved)}${of}` };
  return staged(read.value, [diagnose('TD2206', occasion, values)]);
}

function unreadable(
  code: 'TD2203' | 'TD2204' | 'TD2214',
  text: string,
  { from, column }: CellPlace,
): Staged<Answer<Quantity>> {
  const remark = diagnose(code, { ...from, found: text }, { column, text });
  return staged({ state: 'unreadable', text, code, from }, [remark]);
}

/** `8-9`, `8 – 9 điểm`, `từ 8 đến 9`: two numbers where one is asked. */
function isRange(text: string): boolean {
  return (
    text.length <= LONGEST_RANGE &&
    /^(?:từ\s*)?[\d.,]+\s*(?:đ|điểm|%)?\s*(?:[-–—~]|đến|tới)\s*[\d.,]+\s*(?:đ|điểm|%)?$/iu.test(
      text.normalize('NFC'),
    )
  );
}

const LONGEST_RANGE = 60;

/** Points above the maximum by a thousand were typed with a decimal dot: `7.125`. */
function settle({ value, isPercent, ambiguous }: ParsedQuantity, { max }: QuantityRules): Quantity {
  const isDecimal = ambiguous && max !== undefined && value > max && value / 1000 <= max;
  return { value: isDecimal ? value / 1000 : value, isPercent };
}
