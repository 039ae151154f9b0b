/** What a number format makes of a value; each null where it shows the value itself. */
export type Display = {
  /** For a number as it is stored: other words, another number, or `''` where nothing is shown. */
  readonly number: (value: number) => string | null;
  /** For a text: other words, or `''`. */
  readonly text: string | null;
  /** The colour that it gives a number, a text (null) or a day (undefined), by its place in Excel's palette of 56; null for none. */
  readonly ink: (value: number | null | undefined) => number | null;
};

/** One section of a format code, taken apart. */
type Section = {
  readonly condition: { readonly operator: string; readonly bound: number } | null;
  /** Words before the digits, or alone; and after them. */
  readonly before: string;
  readonly after: string;
  readonly hasDigits: boolean;
  /** Every digit is `#`: nought shows as nothing. */
  readonly isOptional: boolean;
  readonly decimals: number;
  /** The power of ten that the number is multiplied by: two for each percent sign, three less for each comma at the end. */
  readonly power: number;
  /** The section tells a negative number by a sign, brackets or a colour. */
  readonly tellsNegative: boolean;
  readonly hasText: boolean;
  readonly ink: number | null;
  /** Dates, times, fractions, powers, `General`: shown as it is, or read by other rules. */
  readonly isOther: boolean;
};

/** Excel allows 255 characters. */
const LONGEST = 1_000;
const MOST_DECIMALS = 20;

/**
 * How a format such as `;;;`, `0`, `0,`, `"Đạt";"Không"` shows values; null for one that always shows them as they are, to the
 * hundredth that points are read to.
 */
export function displayOf(formatCode: string): Display | null {
  // No program writes or obeys a longer one.
  if (formatCode.length > LONGEST || PLAIN.test(formatCode)) return null;
  const all = sectionsOf(formatCode);
  const last = all.at(-1);
  const isForText = last !== undefined && (all.length === 4 || last.hasText);
  const numeric = isForText ? all.slice(0, -1) : all;
  if (all.every(({ isOther, ink }) => isOther && !ink) && !isForText) return null;
  return {
    number: (value) => shownBy(numeric, value),
    text: !isForText || last.hasText ? null : last.before.trim(),
    ink: (value) => {
      const ofNumbers = value == null ? numeric[0] : sectionFor(numeric, value)?.section;
      const section = value === null || numeric.length === 0 ? (isForText ? last : undefined) : ofNumbers;
      return section?.ink || null;
    },
  };
}

/** The formats of nearly all cells. */
const PLAIN = /^(?:general|@|[#,]*0\.0{2,20}|)$/iu;

function shownBy(sections: readonly Section[], value: number): string | null {
  const found = sectionFor(sections, value);
  if (found === null) return null;
  const { section, isNegativeOnly } = found;
  if (section.isOther) return null;
  const [before, after] = [section.before.trim(), section.after.trim()];
  if (!section.hasDigits) {
    // Nought as a dash is how accounts are kept.
    return value === 0 && /^[-–—]$/u.test(before) ? null : before;
  }
  const percent = section.power > 0 ? value * 10 ** section.power : value;
  const shown = rounded(Math.abs(value) * 10 ** section.power, section.decimals);
  if (section.isOptional && shown === 0 && section.decimals === 0) return `${before}${after}`;
  const sign = isNegativeOnly ? (section.tellsNegative ? -1 : 1) : Math.sign(value);
  const signed = sign < 0 ? -shown : shown;
  const isSame = Math.abs(signed - percent) <= 0.005 + Math.abs(percent) * 1e-9;
  // `0"/10"` says of how many; `"1"0` is another number.
  const addsDigits = /\d$/u.test(before) || /^[.,]?\d/u.test(after);
  if (isSame && !addsDigits) return null;
  const digits = String(signed).replace('.', ',');
  const percentSign = section.power > 0 ? '%' : '';
  const beside = (words: string) => (/\p{L}/u.test(words) ? ` ${words} ` : words);
  return `${beside(before)}${digits}${percentSign}${beside(after)}`.trim();
}

/** Rounded half away from nought, without the noise of binary fractions. */
function rounded(value: number, decimals: number): number {
  if (value >= 1e15) return value;
  const factor = 10 ** Math.min(decimals, 10);
  return Math.round(Number((value * factor).toPrecision(15))) / factor;
}

function sectionFor(
  sections: readonly Section[],
  value: number,
): { readonly section: Section; readonly isNegativeOnly: boolean } | null {
  if (sections.some(({ condition }) => condition !== null)) {
    const section =
      sections.find(({ condition }) => condition !== null && holds(condition, value)) ??
      sections.findLast(({ condition }) => condition === null);
    return section === undefined ? null : { section, isNegativeOnly: false };
  }
  const [first, second, third] = sections;
  if (first === undefined) return null;
  if (value < 0 && second !== undefined) return { section: second, isNegativeOnly: true };
  if (value === 0 && third !== undefined) return { section: third, isNegativeOnly: false };
  return { section: first, isNegativeOnly: false };
}

function holds({ operator, bound }: NonNullable<Section['condition']>, value: number): boolean {
  switch (operator) {
    case '<':
      return value < bound;
    case '<=':
      return value <= bound;
    case '>':
      return value > bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
}

const INKS = ['black', 'white', 'red', 'green', 'blue', 'yellow', 'magenta', 'cyan'];

/** `Red`, `Color12`: 1 to 56; nought for what is in brackets otherwise, which tells a negative number as well. */
function inkOf(name: string): number {
  const [, number] = /^color\s?(\d{1,2})$/iu.exec(name) ?? [];
  return number === undefined ? INKS.indexOf(name.toLowerCase()) + 1 : Number(number);
}

const CONDITION = /^(<=|>=|<>|<|>|=)\s?(-?[\d.]{1,20})$/u;

/** Takes a code apart at its semicolons; what is quoted, escaped or in brackets is no sign of the code. */
function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let before = '';
  let after = '';
  let signs = '';
  let condition: Section['condition'] = null;
  let ink: number | null = null;
  const end = () => {
    sections.push(sectionOf(signs, [before, after], condition, ink));
    before = '';
    after = '';
    signs = '';
    condition = null;
    ink = null;
  };
  const literally = (words: string) => {
    if (/[0#?]/u.test(signs)) after += words;
    else before += words;
  };
  for (let at = 0; at < code.length; at += 1) {
    const sign = code.charAt(at);
    if (sign === ';') end();
    else if (sign === '"') {
      const close = code.indexOf('"', at + 1);
      const until = close === -1 ? code.length : close;
      literally(code.slice(at + 1, until));
      at = until;
    } else if (sign === '\\') {
      literally(code.charAt(at + 1));
      at += 1;
    } else if (sign === '_' || sign === '*') at += 1;
    else if (sign === '[') {
      const close = code.indexOf(']', at + 1);
      const inside = code.slice(at + 1, close === -1 ? code.length : close);
      const [, operator = '', bound = ''] = CONDITION.exec(inside) ?? [];
      if (operator !== '') condition = { operator, bound: Number(bound) };
      else if (/^(?:h+|m+|s+)$/iu.test(inside)) signs += inside;
      else if (inside.startsWith('$')) literally(inside.slice(1).split('-', 1)[0] ?? '');
      else ink = inkOf(inside);
      at = close === -1 ? code.length : close;
    } else if (/[-+()\s$:!^&'~{}<>=]/u.test(sign)) literally(sign);
    else signs += sign;
  }
  end();
  return sections.slice(0, 4);
}

function sectionOf(
  signs: string,
  [before, after]: readonly [string, string],
  condition: Section['condition'],
  ink: number | null,
): Section {
  const digits = signs.replace(/[^0#?.,%]/gu, '');
  const [whole = '', fraction = ''] = digits.replace(/[,%]/gu, '').split('.', 2);
  const percents = digits.split('%').length - 1;
  const hasDigits = /[0#?]/u.test(digits);
  return {
    condition,
    before: hasDigits ? before.replace(SIGNS, '') : before,
    after: hasDigits ? after.replace(SIGNS, '') : after,
    hasDigits,
    isOptional: !/[0?]/u.test(whole + fraction),
    decimals: Math.min(fraction.length, MOST_DECIMALS),
    power: hasDigits ? percents * 2 - thousands(digits) * 3 : 0,
    tellsNegative: ink !== null || /[-(]/u.test(before),
    ink,
    hasText: signs.includes('@'),
    isOther: /general|[dmyhsebg/]/iu.test(signs),
  };
}

/** Commas that stand after the last digit, or right before the point: each shows the number a thousand times less. */
function thousands(digits: string): number {
  const bare = digits.replaceAll('%', '');
  const point = bare.indexOf('.');
  const commasBefore = (end: number): number => {
    let at = end;
    while (at > 0 && bare.charAt(at - 1) === ',') at -= 1;
    return end - at;
  };
  return Math.max(commasBefore(bare.length), point === -1 ? 0 : commasBefore(point));
}

/** Signs of a negative number and of its brackets. */
const SIGNS = /[-+()]/gu;

/** Formats that are stored by number only (ECMA-376-1 18.8.30), where they may show another number. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  3: '#,##0',
  9: '0%',
  37: '#,##0 ;(#,##0)',
  38: '#,##0 ;[Red](#,##0)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
};

const builtIn = new Map(Object.entries(BUILT_IN).map(([id, code]) => [Number(id), displayOf(code)] as const));

/** The same for a format that is stored by its number. */
export function displayOfBuiltIn(id: number): Display | null {
  return builtIn.get(id) ?? null;
}
