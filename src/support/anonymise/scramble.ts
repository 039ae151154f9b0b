import { createHmac } from 'node:crypto';

/** Puts other letters and digits in place of those that were there; the same word gets the same one everywhere. */
export type Scrambler = {
  /** Length, case, marks of tone, blanks and signs stay; texts of the tool's own forms stay whole. */
  readonly text: (text: string) => string;
  /** A number as a workbook stores it: sign, places and exponent stay; single digits and the years of the workspace too. */
  readonly number: (text: string) => string;
  /** A spreadsheet formula: functions, references and signs stay. */
  readonly formula: (text: string) => string;
  /** Whether something that was replaced still stands in a text that is to go out. */
  readonly leaks: (text: string) => boolean;
};

/** `key` is drawn anew for each package, so that nobody can count back; `known`: texts that say nothing of anybody. */
export function scrambler({
  key,
  known,
  years,
}: {
  readonly key: Uint8Array;
  readonly known: ReadonlySet<string>;
  readonly years: ReadonlySet<string>;
}): Scrambler {
  const replaced = new Map<string, string>();
  const used = new Set<string>();
  const secret = new Set<string>();
  const open = new Set([...known].flatMap(pairsOf));

  /** One word or number for another, never two for one: codes that differ go on to differ. */
  const other = (word: string): string => {
    const from = word.toLowerCase();
    const before = replaced.get(from);
    if (before !== undefined) return before;
    let to = from;
    for (let salt = 0; salt < 50 && (to === from || used.has(to)); salt += 1) {
      const drawn = createHmac('sha256', key).update(`${salt} ${from}`).digest();
      to = Array.from(from, (letter, at) => otherLetter(letter, drawn[at % 32] ?? 0, at)).join('');
    }
    replaced.set(from, to);
    used.add(to);
    return to;
  };
  const token = (word: string): string => {
    if (word.length < 2 || years.has(word)) return word;
    const to = other(word);
    return Array.from(word, (letter, at) => {
      const drawn = to[at] ?? letter;
      return letter === letter.toLowerCase() ? drawn : drawn.toUpperCase();
    }).join('');
  };
  const plain = (text: string): string =>
    text.replace(/_x[0-9A-F]{4}_|\p{Nd}+|[\p{L}\p{M}]+/gu, (word) =>
      /^_x[0-9A-F]{4}_$/u.test(word) ? word : token(word),
    );
  const text = (whole: string): string => {
    if (whole.trim() === '' || known.has(knownKey(whole))) return whole;
    for (const pair of pairsOf(whole))
      if (!open.has(pair) && !pair.split(' ').some((word) => years.has(word))) secret.add(pair);
    return whole
      .split(/(\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b)/u)
      .map((piece, at) => (at % 2 === 1 ? otherDay(piece, key, years) : plain(piece)))
      .join('');
  };
  const number = (whole: string): string => {
    const parts = /^([-+]?)(\d+)(?:\.(\d+))?((?:[eE][-+]?\d+)?)$/u.exec(whole);
    if (parts === null) return text(whole);
    const [, sign = '', digits = '', places, exponent = ''] = parts;
    if (places === undefined && isDayCount(Number(digits)))
      return `${sign}${otherSerial(Number(digits), key, years)}`;
    return `${sign}${token(digits)}${places === undefined ? '' : `.${token(places)}`}${exponent}`;
  };
  const formula = (whole: string): string =>
    whole.replace(
      /"((?:[^"]|"")*)"|'((?:[^']|'')*)'|\[([^[\]]*)\]|(\$?[\p{L}_\\][\p{L}\p{M}\p{Nd}_.$]*)(\s*\()?|\d+(?:\.\d+)?/gu,
      (piece, quoted?: string, sheet?: string, column?: string, name?: string, call?: string) => {
        if (quoted !== undefined) return `"${text(quoted)}"`;
        if (sheet !== undefined) return `'${text(sheet)}'`;
        if (column !== undefined) return `[${text(column)}]`;
        if (name === undefined) return number(piece);
        const isOfExcel =
          call !== undefined || /^(?:\$?[A-Z]{1,3}(?:\$?\d+)?|TRUE|FALSE|of|_xl\w+(?:\.\w+)*)$/u.test(name);
        return isOfExcel ? piece : text(name);
      },
    );
  return { text, number, formula, leaks: (out) => pairsOf(out).some((pair) => secret.has(pair)) };
}

/** How a text is looked up among the known ones. */
export function knownKey(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

/** Words that stand together, long enough that they do so by no chance; and numbers of six digits or more. */
function pairsOf(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/\p{Nd}{2,}|[\p{L}\p{M}]{2,}/gu) ?? [];
  return words.flatMap((word, at) => {
    const pair = `${word} ${words[at + 1] ?? ''}`;
    return [
      ...(/^\p{Nd}{6,}$/u.test(word) ? [word] : []),
      ...(pair.length >= 8 && !pair.endsWith(' ') ? [pair] : []),
    ];
  });
}

const CONSONANTS = 'bcdghklmnpqrstvx';
/** Vowels by tone: those of one row stand for one another, so that a letter keeps its mark. */
const VOWELS = [
  'aeiouy',
  'ăâêôơư',
  'áắấéếíóốớúứý',
  'àằầèềìòồờùừỳ',
  'ảẳẩẻểỉỏổởủửỷ',
  'ãẵẫẽễĩõỗỡũữỹ',
  'ạặậẹệịọộợụựỵ',
];
const ROWS = [...VOWELS, CONSONANTS, 'fjwz'];

function otherLetter(letter: string, drawn: number, at: number): string {
  if (/[0-9]/u.test(letter)) {
    // A number keeps a leading zero and never gets one.
    if (at === 0 && letter === '0') return letter;
    const digits = (at === 0 ? '123456789' : '0123456789').replace(letter, '');
    return digits[drawn % digits.length] ?? letter;
  }
  const row = ROWS.find((each) => each.includes(letter))?.replace(letter, '') ?? '';
  return row === '' ? letter : (row[drawn % row.length] ?? letter);
}

/** A day that is one as well, written alike. */
function otherDay(day: string, key: Uint8Array, years: ReadonlySet<string>): string {
  const [, d = '', first = '', m = '', second = '', y = ''] = /^(\d+)(\D)(\d+)(\D)(\d+)$/u.exec(day) ?? [];
  const time = Date.UTC(Number(y), Number(m) - 1, Number(d));
  const now = new Date(otherTime(time, key, years));
  const written = (value: number, like: string) => String(value).padStart(like.length, '0');
  return `${written(now.getUTCDate(), d)}${first}${written(now.getUTCMonth() + 1, m)}${second}${now.getUTCFullYear()}`;
}

/** The same for a day as a workbook counts it, from 30/12/1899. */
function otherSerial(serial: number, key: Uint8Array, years: ReadonlySet<string>): number {
  return Math.round(otherTime(DAY_ZERO + serial * DAY, key, years) / DAY - DAY_ZERO / DAY);
}

const DAY = 86_400_000;
const DAY_ZERO = Date.UTC(1899, 11, 30);
/** 1927 to 2064: what a workbook counts as a day of anybody's life, or of an office. */
const isDayCount = (value: number) => value >= 10_000 && value < 60_000;

/** Days of a year of the workspace move to the front of it and keep their order; of other years nothing stays. */
function otherTime(time: number, key: Uint8Array, years: ReadonlySet<string>): number {
  const year = new Date(time).getUTCFullYear();
  const start = Date.UTC(year, 0, 1);
  if (years.has(String(year)))
    return start + Math.floor(((time - start) / DAY) * (0.8 + (key[0] ?? 0) / 2000)) * DAY;
  const drawn = createHmac('sha256', key).update(String(time)).digest();
  return Date.UTC(1950 + ((drawn[0] ?? 0) % 50), (drawn[1] ?? 0) % 12, 1 + ((drawn[2] ?? 0) % 28));
}
