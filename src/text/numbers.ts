import { fractionOf, roundHalfUp } from '../domain/fraction.ts';
import type { Quantity } from '../domain/submission.ts';

/**
 * A typed number. `ambiguous` when the same text is another number under the other habit of writing: `1.234`
 * (one thousand two hundred and thirty-four, or 1,234) and `1,234`.
 */
export type ParsedQuantity = Quantity & {
  readonly ambiguous?: true;
  /** The other number that an ambiguous text may be. */
  readonly other?: number;
};

const UNIT = /\s*(%|％|phần trăm|phan tram|đ|d|điểm|diem)\.?$/;

/**
 * Reads a number as Vietnamese clerks type it: `8,5`, `8.5`, `8,5đ`, `95%`, `07`, `1.234,5`, `1,234.5`, `1 234`;
 * null for anything else, `8/10` included.
 *
 * A lone separator is the decimal one, except a dot before exactly three digits (`1.234`), which is the
 * Vietnamese thousands; both that and `1,234` are marked ambiguous unless the number starts with zero.
 */
export function parseQuantity(text: string): ParsedQuantity | null {
  if (text.length > 64) return null;
  const typed = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2212\u2013]/g, '-')
    .trim();
  const unit = UNIT.exec(typed);
  const digits = unit === null ? typed : typed.slice(0, unit.index);
  const match = /^([+-]?)\s*([\d.,\s\u00A0\u202F']*)$/.exec(digits);
  const read = match === null ? null : readDigits((match[2] ?? '').trim());
  if (match === null || read === null) return null;
  const signed = (decimal: string) => Number(decimal) * (match[1] === '-' && Number(decimal) !== 0 ? -1 : 1);
  return {
    value: signed(read.decimal),
    isPercent: unit !== null && !/^[dđ]/.test(unit[1] ?? ''),
    ...(read.other === null ? {} : { ambiguous: true as const, other: signed(read.other) }),
  };
}

/** From here on a number is shown as Excel shows it, `1E+308`: nobody reads so many digits. */
const EXPONENT_FROM = 1e21;

/** `1.234,5` with as many decimals as the number has, or rounded half up to `decimals` of them. Total. */
export function formatNumber(value: number, decimals?: number): string {
  if (!(Math.abs(value) < EXPONENT_FROM)) return String(value).toUpperCase().replace('.', ',');
  const shortest = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value));
  const shown = shortest?.[3] ?? '';
  if (shortest !== null && shown.length <= (decimals ?? shown.length)) {
    return withSeparators(shortest[1] ?? '', shortest[2] ?? '', shown.padEnd(decimals ?? 0, '0'));
  }
  const { numerator, denominator } = fractionOf(value);
  const places = decimals ?? decimalsOf(value);
  const scaled = roundHalfUp(numerator * 10n ** BigInt(places), denominator);
  const isNegative = scaled < 0n;
  const digits = (isNegative ? -scaled : scaled).toString().padStart(places + 1, '0');
  const at = digits.length - places;
  return withSeparators(isNegative ? '-' : '', digits.slice(0, at), digits.slice(at));
}

function withSeparators(sign: string, whole: string, decimals: string): string {
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, '.') : whole;
  return decimals === '' ? sign + grouped : `${sign}${grouped},${decimals}`;
}

/** Points as documents print them, from a decimal number: 92.5 is `92,50`. */
export function formatPoints(points: number): string {
  return formatNumber(points, 2);
}

/** A percentage (97.959 for 97,96 %) with at most two decimals: `97,96%`, `95%`. */
export function formatPercent(percent: number): string {
  return `${formatNumber(percent, 2).replace(/,00$|(?<=,\d)0$/, '')}%`;
}

/** A count with dots between thousands: `1.234`. */
export function formatInteger(value: number): string {
  return formatNumber(value, 0);
}

/** The digits as a decimal, and as the other decimal that they may be. */
type ReadDigits = { readonly decimal: string; readonly other: string | null };

function readDigits(digits: string): ReadDigits | null {
  const plain = /^(?:(\d+)[.,]?(\d*)|[.,](\d+))$/.exec(digits);
  if (plain !== null && !/[.,]$/.test(digits)) {
    const whole = plain[1] ?? '0';
    const fraction = plain[2] ?? plain[3] ?? '';
    const separator = /[.,]/.exec(digits)?.[0];
    if (separator === undefined) return { decimal: digits, other: null };
    const decimal = `${whole}.${fraction}`;
    const looksGrouped = fraction.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
    if (!looksGrouped) return { decimal, other: null };
    const grouped = whole + fraction;
    return separator === '.' ? { decimal: grouped, other: decimal } : { decimal, other: grouped };
  }
  const grouped = /^(\d{1,3})([.,\s\u00A0\u202F'])(\d{3}(?:\2\d{3})*)(?:([.,])(\d+))?$/.exec(digits);
  if (grouped === null || grouped[2] === grouped[4]) return null;
  const whole = `${grouped[1]}${(grouped[3] ?? '').replace(/\D/g, '')}`;
  return { decimal: grouped[5] === undefined ? whole : `${whole}.${grouped[5]}`, other: null };
}

/** A number without dots between its thousands, where they are what is in doubt: `1450`, `1,45`. */
export function plainNumber(value: number): string {
  return String(value).replace('.', ',');
}

function decimalsOf(value: number): number {
  const { denominator } = fractionOf(value);
  let places = 0;
  while (10n ** BigInt(places) % denominator !== 0n) places += 1;
  return places;
}
