import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { RawCell } from '../../domain/raw-workbook.ts';
import type { Answer, Quantity } from '../../domain/submission.ts';
import { formatNumber, type ParsedQuantity, parseQuantity } from '../../text/numbers.ts';
import { type CellPlace, readFaulty } from './faulty-cell.ts';
import { shownText } from './shown-text.ts';
import { saysNotApplicable } from './words.ts';

/** What may be known of the number beforehand. */
export type QuantityRules = {
  /** Highest points, for a cell of points: `8/10` is then 8, and `1.234` cannot be one thousand. */
  readonly max?: number;
  /** A formula that was never calculated is no claim (contract section 4). */
  readonly isClaim?: boolean;
};

/** A number as units write it (contract section 3). Out of range is not clipped here nor refused. */
export function readQuantity(
  cell: RawCell | null,
  place: CellPlace,
  rules: QuantityRules = {},
): Staged<Answer<Quantity>> {
  const { from, column } = place;
  if (rules.isClaim && isFormulaWithoutNumber(cell)) return staged({ state: 'blank', from });
  const faulty = readFaulty(cell, place);
  if (faulty || cell === null) return faulty ?? staged({ state: 'blank', from });
  const text = shownText(cell);
  const { content } = cell;
  if (content.kind === 'number') {
    const value = Number(content.value.toPrecision(15));
    const quantity = content.isPercent
      ? { value: Number((value * 100).toPrecision(15)), isPercent: true }
      : { value, isPercent: false };
    return staged({ state: 'given', value: quantity, text, from });
  }
  if (content.kind === 'date') return unreadable('TD2204', text, place);
  if (content.kind === 'boolean') return unreadable('TD2203', text, place);
  if (saysNotApplicable(text)) return staged({ state: 'not-applicable', text, from });
  const share = readShare(text);
  if (share !== null && rules.max !== undefined) return readOfMax(share, rules.max, text, place);
  const parsed = parseQuantity(text);
  if (parsed === null) return unreadable(isRange(text) ? 'TD2214' : 'TD2203', text, place);
  const value = settle(parsed, rules);
  const remark = diagnose(
    'TD2205',
    { ...from, found: text },
    { column, text, read: formatNumber(value.value) },
  );
  return staged({ state: 'given', value, text, from }, parsed.ambiguous ? [remark] : []);
}

/** The form's own formula before it can calculate: no value yet, or words such as “kiểm tra lại”. */
function isFormulaWithoutNumber(cell: RawCell | null): boolean {
  const kind = cell?.content.kind;
  return kind === 'formula-without-value' || (kind === 'text' && cell?.formula !== undefined);
}

/** `45/50` as 45 of 50; null for anything else. */
export function readShare(text: string): { readonly achieved: number; readonly total: number } | null {
  const match = /^\s*([\d.,]+)\s*\/\s*([\d.,]+)\s*(?:đ|điểm)?\s*$/iu.exec(text);
  const achieved = parseQuantity(match?.[1] ?? '');
  const total = parseQuantity(match?.[2] ?? '');
  return achieved === null || total === null ? null : { achieved: achieved.value, total: total.value };
}

function readOfMax(
  { achieved, total }: { readonly achieved: number; readonly total: number },
  max: number,
  text: string,
  { from, column }: CellPlace,
): Staged<Answer<Quantity>> {
  if (total !== max) {
    const remark = diagnose(
      'TD2207',
      { ...from, found: text },
      { column, text, expected: formatNumber(max) },
    );
    return staged({ state: 'unreadable', text, code: 'TD2207', from }, [remark]);
  }
  const remark = diagnose('TD2206', { ...from, found: text }, { column, text, read: formatNumber(achieved) });
  return staged({ state: 'given', value: { value: achieved, isPercent: false }, text, from }, [remark]);
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
  return /^(?:từ\s*)?[\d.,]+\s*(?:đ|điểm|%)?\s*(?:[-–—~]|đến|tới)\s*[\d.,]+\s*(?:đ|điểm|%)?$/iu.test(
    text.normalize('NFC'),
  );
}

/** Points above the maximum by a thousand were typed with a decimal dot: `7.125`. */
function settle({ value, isPercent, ambiguous }: ParsedQuantity, { max }: QuantityRules): Quantity {
  const isDecimal = ambiguous && max !== undefined && value > max && value / 1000 <= max;
  return { value: isDecimal ? value / 1000 : value, isPercent };
}
