import { formatNumber } from './numbers.ts';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const THOUSANDS = ['', ' nghìn', ' triệu', ' tỷ'];

/**
 * A number as it is read out, for the brackets after figures: 72 is `bảy mươi hai`, 92.5 `chín mươi hai phẩy năm`.
 * Below a thousand billion; throws a RangeError above.
 */
export function numberInWords(value: number): string {
  if (!(Math.abs(value) < 1e12)) throw new RangeError(`too large to read out: ${value}`);
  const [whole = '0', decimals] = formatNumber(Math.abs(value)).replaceAll('.', '').split(',');
  const fraction = decimals === undefined ? '' : ` phẩy ${decimalWords(decimals)}`;
  return `${value < 0 ? 'âm ' : ''}${wholeInWords(whole)}${fraction}`;
}

function wholeInWords(digits: string): string {
  const padded = digits.padStart(Math.ceil(digits.length / 3) * 3, '0');
  const groups = padded.match(/\d{3}/g) ?? [];
  const words = groups.flatMap((group, index) => {
    if (group === '000') return [];
    return [`${groupInWords(group, index > 0)}${THOUSANDS[groups.length - 1 - index] ?? ''}`];
  });
  return words.length === 0 ? 'không' : words.join(' ');
}

/** Three digits; inside a larger number the hundreds are read even when they are none. */
function groupInWords(group: string, isInside: boolean): string {
  const [hundreds = 0, tens = 0, units = 0] = [...group].map(Number);
  const hasHundreds = isInside || hundreds > 0;
  return [
    hasHundreds ? `${DIGITS[hundreds]} trăm` : '',
    tens === 0 ? (hasHundreds && units > 0 ? 'linh' : '') : tens === 1 ? 'mười' : `${DIGITS[tens]} mươi`,
    unitWord(units, tens),
  ]
    .filter((word) => word !== '')
    .join(' ');
}

function unitWord(units: number, tens: number): string {
  if (units === 0) return '';
  if (units === 1 && tens > 1) return 'mốt';
  if (units === 4 && tens > 1) return 'tư';
  if (units === 5 && tens > 0) return 'lăm';
  return DIGITS[units] ?? '';
}

/** `5` as `năm`, `05` as `không năm`, `25` as `hai mươi lăm`; three digits and more one by one. */
function decimalWords(decimals: string): string {
  return decimals.length === 2 && !decimals.startsWith('0')
    ? wholeInWords(decimals)
    : [...decimals].map((digit) => DIGITS[Number(digit)]).join(' ');
}
