import { parseQuantity } from '../../text/numbers.ts';
import { looseKey } from '../../text/fold.ts';

/** How the params of one kind stand in the column `Mốc`, and how they are read back; null where words cannot say them. */
type MarkWords = {
  readonly write: (params: Params, max: number) => string | null;
  readonly read: (lines: readonly string[], max: number) => Params | null;
  /** What may stand there, for the sheet of examples. */
  readonly example: string;
};

type Params = Readonly<Record<string, unknown>>;
type Band = { readonly from: number; readonly points: number };

/** The text of `Mốc` for a line: words where they say all of it, else the params as the file has them. */
export function writeMarks(kind: string, params: unknown, max: number): string {
  const given = asParams(params);
  const words = WORDS[kind]?.write(given, max) ?? null;
  if (words !== null && isSame(readMarks(kind, words, max), params)) return words;
  return Object.keys(given).length === 0 ? '' : JSON.stringify(given);
}

/** The params that a text of `Mốc` says for a kind; null where it says none that this kind has. */
export function readMarks(kind: string, text: string, max: number): unknown {
  const typed = text.normalize('NFC').trim();
  if (typed.startsWith('{')) {
    try {
      return JSON.parse(typed);
    } catch {
      return null;
    }
  }
  return WORDS[kind]?.read(linesOf(typed), max) ?? null;
}

/** What a clerk may write in `Mốc` for a kind; `''` where nothing is needed. */
export function exampleOfMarks(kind: string): string {
  return WORDS[kind]?.example ?? '';
}

const NUMBER = String.raw`(-?\d+(?:[.,]\d+)*)`;

const levels: MarkWords = {
  example: 'Tốt: 7 điểm\nKhá: 5 điểm\nChưa đạt: 0 điểm',
  write: ({ levels: list }) =>
    Array.isArray(list) && list.every(isLevel) ? list.map(({ name, points }) => `${name}: ${number(points)} điểm`).join('\n') : null,
  read: (lines) => {
    const list = lines.map((line) => {
      const match = new RegExp(`^(.*\\S)\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`, 'iu').exec(line);
      const points = value(match?.[2]);
      return match === null || points === null ? null : { name: match[1] ?? '', points };
    });
    return list.length > 0 && list.every((each) => each !== null) ? { levels: list } : null;
  },
};

/** Bounds of percentages or counts, and whatever else a line of words says. */
function bandLines(list: unknown, sign: string, isLowerBetter: boolean): string | null {
  if (!Array.isArray(list) || !list.every(isBand)) return null;
  const word = isLowerBetter ? 'đến' : 'từ';
  return list.map(({ from, points }) => `${word} ${number(from)}${sign}: ${number(points)} điểm`).join('\n');
}

function readBands(lines: readonly string[], word: 'từ' | 'đến'): readonly Band[] | null {
  const list = lines.map((line) => {
    const match = new RegExp(`^(từ|đến)\\s*${NUMBER}\\s*%?(?:\\s*trở (?:lên|xuống))?\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`, 'iu').exec(line);
    const [from, points] = [value(match?.[2]), value(match?.[3])];
    return match === null || match[1]?.toLowerCase() !== word || from === null || points === null ? null : { from, points };
  });
  return list.length > 0 && list.every((each) => each !== null) ? list : null;
}

const ratio: MarkWords = {
  example: 'từ 90%: 10 điểm\ntừ 70%: 7 điểm\n(hoặc: theo tỷ lệ; hoặc: từ 70% được 0 điểm đến 98% được đủ điểm)',
  write: (params) => {
    const { total, ...rest } = params;
    const whole = total === undefined ? [] : [`trên tổng số ${number(total)}`];
    const words = ratioWords(rest);
    return words === null ? null : [...words, ...whole].join('\n');
  },
  read: (lines) => {
    const whole = lines.map((line) => new RegExp(`^trên tổng số ${NUMBER}$`, 'iu').exec(line)).find((match) => match !== null);
    const total = value(whole?.[1]);
    const rest = readRatio(lines.filter((line) => line !== whole?.[0]));
    return rest === null ? null : { ...rest, ...(total !== null && { total }) };
  },
};

function ratioWords(params: Params): readonly string[] | null {
  const { bands, proportional, linear, better, ...others } = params;
  if (Object.keys(others).length > 0) return null;
  const isLower = better === 'lower';
  if (better !== undefined && !isLower) return null;
  const lead = isLower ? ['càng thấp càng tốt'] : [];
  if (bands !== undefined) {
    const words = bandLines(bands, '%', isLower);
    return words === null ? null : [...lead, words];
  }
  if (isObject(proportional)) {
    const { zeroBelow } = proportional;
    return [...lead, zeroBelow === 0 ? 'theo tỷ lệ' : `theo tỷ lệ; dưới ${number(zeroBelow)}%: 0 điểm`];
  }
  if (isObject(linear)) return [...lead, `từ ${number(linear.zeroAt)}% được 0 điểm đến ${number(linear.fullAt)}% được đủ điểm`];
  return null;
}

function readRatio(lines: readonly string[]): Params | null {
  const isLower = lines.some((line) => looseKey(line) === 'cang thap cang tot');
  const rest = lines.filter((line) => looseKey(line) !== 'cang thap cang tot');
  const better = isLower ? { better: 'lower' } : {};
  const text = rest.join('; ');
  const share = new RegExp(`^(?:tính )?theo tỷ lệ(?: %)?(?:\\s*[;,]\\s*dưới\\s*${NUMBER}\\s*%\\s*[:=]?\\s*0(?: điểm)?)?$`, 'iu').exec(text);
  if (share !== null) return { proportional: { zeroBelow: value(share[1]) ?? 0 }, ...better };
  const line = new RegExp(`^từ\\s*${NUMBER}\\s*% được 0 điểm đến\\s*${NUMBER}\\s*% được đủ điểm$`, 'iu').exec(text);
  const [zeroAt, fullAt] = [value(line?.[1]), value(line?.[2])];
  if (zeroAt !== null && fullAt !== null) return { linear: { zeroAt, fullAt }, ...better };
  const bands = readBands(rest, isLower ? 'đến' : 'từ');
  return bands === null ? null : { bands, ...better };
}

const count: MarkWords = {
  example: 'từ 3: 10 điểm\ntừ 1: 5 điểm',
  write: ({ bands, better, ...others }) => {
    const isLower = better === 'lower';
    if (Object.keys(others).length > 0 || (better !== undefined && !isLower)) return null;
    const words = bandLines(bands, '', isLower);
    return words === null ? null : [...(isLower ? ['càng thấp càng tốt'] : []), words].join('\n');
  },
  read: (lines) => {
    const isLower = lines.some((line) => looseKey(line) === 'cang thap cang tot');
    const bands = readBands(
      lines.filter((line) => looseKey(line) !== 'cang thap cang tot'),
      isLower ? 'đến' : 'từ',
    );
    return bands === null ? null : { bands, ...(isLower && { better: 'lower' }) };
  },
};

const score: MarkWords = {
  example: '(để trống, hoặc: bước 0,5)',
  write: ({ step, ...others }) =>
    Object.keys(others).length > 0 ? null : step === undefined ? '' : `bước ${number(step)}`,
  read: (lines) => {
    if (lines.length === 0) return {};
    const step = value(new RegExp(`^bước ${NUMBER}(?: điểm)?$`, 'iu').exec(lines.join(' '))?.[1]);
    return step === null ? null : { step };
  },
};

const yesNo: MarkWords = {
  example: 'Có: 5 điểm; không: 0 điểm',
  write: (params, max) => (Object.keys(params).length > 0 ? null : `Có: ${number(max)} điểm\nKhông: 0 điểm`),
  // The points are the maximum, or nothing: what stands here only repeats it.
  read: (lines) => (lines.every((line) => /^(?:có|không)\s*[:=]/iu.test(line)) ? {} : null),
};

const deduction: MarkWords = {
  example: 'mỗi lượt trừ 0,5 điểm\ntrừ tối đa 2 điểm',
  write: ({ perCase, cap, ...others }) =>
    Object.keys(others).length > 0
      ? null
      : [`mỗi lượt trừ ${number(perCase)} điểm`, ...(cap === undefined ? [] : [`trừ tối đa ${number(cap)} điểm`])].join('\n'),
  read: (lines) => {
    const perCase = value(matchIn(lines, `^(?:mỗi|cứ mỗi|cứ) .{1,60}? trừ ${NUMBER} điểm$`));
    const cap = value(matchIn(lines, `^(?:trừ )?tối đa(?: trừ)? ${NUMBER} điểm$`));
    const used = (perCase === null ? 0 : 1) + (cap === null ? 0 : 1);
    return perCase === null || used !== lines.length ? null : { perCase, ...(cap !== null && { cap }) };
  },
};

const WORDS: Readonly<Record<string, MarkWords>> = {
  levels,
  ratio,
  count,
  score,
  'yes-no': yesNo,
  deduction,
};

function matchIn(lines: readonly string[], pattern: string): string | undefined {
  return lines.map((line) => new RegExp(pattern, 'iu').exec(line)?.[1]).find((found) => found !== undefined);
}

/** Lines, or pieces between semicolons where all stands in one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(/\n|;(?![^\n]*\n)/u);
  return lines.map((line) => line.replace(/\s+/gu, ' ').replace(/[\s.;,]+$/u, '').trim()).filter((line) => line !== '');
}

function value(text: string | undefined): number | null {
  return text === undefined ? null : (parseQuantity(text)?.value ?? null);
}

/** A number as it is typed in a cell: a comma, no dots between thousands. */
function number(given: unknown): string {
  return typeof given === 'number' ? String(given).replace('.', ',') : '?';
}

function asParams(params: unknown): Params {
  return isObject(params) ? params : {};
}

function isObject(given: unknown): given is Params {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}

function isBand(each: unknown): each is Band {
  return isObject(each) && typeof each.from === 'number' && typeof each.points === 'number' && Object.keys(each).length === 2;
}

function isLevel(each: unknown): each is { readonly name: string; readonly points: number } {
  return isObject(each) && typeof each.name === 'string' && typeof each.points === 'number' && Object.keys(each).length === 2;
}

/** Whether two params say the same, whatever the order of their keys; none is the same as nothing in them. */
export function isSame(a: unknown, b: unknown): boolean {
  return canonical(a ?? {}) === canonical(b ?? {});
}

function canonical(given: unknown): string {
  return JSON.stringify(given, (_, each: unknown) =>
    isObject(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1))) : each,
  );
}
