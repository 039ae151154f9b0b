import { looseKey } from '../../text/fold.ts';
import { withoutEnd } from '../../text/letters.ts';
import { parseQuantity } from '../../text/numbers.ts';

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
    Array.isArray(list) && list.every(isLevel)
      ? list.map(({ name, points }) => `${name}: ${number(points)} điểm`).join('\n')
      : null,
  read: (lines) => {
    const list = lines.map((line) => {
      const match = new RegExp(`^(.*\\S)\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`, 'iu').exec(line);
      const points = value(match?.[2]);
      return match === null || points === null ? null : { name: match[1] ?? '', points };
    });
    return list.length > 0 && list.every((each) => each !== null) ? { levels: list } : null;
  },
};

/** Bounds of percentages or counts, a line each. */
function bandLines(list: unknown, sign: string): string | null {
  if (!Array.isArray(list) || !list.every(isBand)) return null;
  return list.map(({ from, points }) => `từ ${number(from)}${sign}: ${number(points)} điểm`).join('\n');
}

function readBands(lines: readonly string[]): readonly Band[] | null {
  const list = lines.map((line) => {
    const match = new RegExp(
      `^từ\\s*${NUMBER}\\s*%?(?:\\s*trở lên)?\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
      'iu',
    ).exec(line);
    const [from, points] = [value(match?.[1]), value(match?.[2])];
    return from === null || points === null ? null : { from, points };
  });
  return list.length > 0 && list.every((each) => each !== null) ? list : null;
}

/** The line that says that less is better. */
const LOWER = 'càng thấp càng tốt';
const isLowerLine = (text: string): boolean => looseKey(text) === looseKey(LOWER);

const ratio: MarkWords = {
  example:
    'từ 90%: 10 điểm\ntừ 70%: 7 điểm\n(hoặc: theo tỷ lệ; hoặc: từ 70% được 0 điểm đến 98% được đủ điểm)',
  write: (params) => {
    const { total, beyond, ...rest } = params;
    const whole = total === undefined ? [] : [`trên tổng số ${number(total)}`];
    const words = ratioWords(rest);
    if (words === null || (beyond !== undefined && beyond !== true)) return null;
    return [...words, ...whole, ...(beyond === true ? [BEYOND] : [])].join('\n');
  },
  read: (lines) => {
    const whole = lines
      .map((line) => new RegExp(`^trên tổng số ${NUMBER}$`, 'iu').exec(line))
      .find((match) => match !== null);
    const total = value(whole?.[1]);
    const isBeyond = lines.some((line) => looseKey(line) === looseKey(BEYOND));
    const rest = readRatio(
      lines.filter((line) => line !== whole?.[0] && looseKey(line) !== looseKey(BEYOND)),
    );
    return rest === null
      ? null
      : { ...rest, ...(total !== null && { total }), ...(isBeyond && { beyond: true }) };
  },
};

/** More than all of it is no error. */
const BEYOND = 'vượt 100% vẫn tính';

function ratioWords(params: Params): readonly string[] | null {
  const { bands, proportional, linear, better, ...others } = params;
  if (Object.keys(others).length > 0) return null;
  const isLower = better === 'lower';
  if (better !== undefined && !isLower) return null;
  const lead = isLower ? [LOWER] : [];
  if (isLower && Array.isArray(bands) && bands.every(isLimit)) {
    return bands.map((limit) =>
      'upTo' in limit
        ? `không quá ${number(limit.upTo)}%: ${number(limit.points)} điểm`
        : `dưới ${number(limit.below)}%: ${number(limit.points)} điểm`,
    );
  }
  if (bands !== undefined) {
    const words = bandLines(bands, '%');
    return words === null ? null : [...lead, words];
  }
  if (isObject(proportional)) {
    const { zeroBelow } = proportional;
    return [...lead, zeroBelow === 0 ? 'theo tỷ lệ' : `theo tỷ lệ; dưới ${number(zeroBelow)}%: 0 điểm`];
  }
  if (isObject(linear))
    return [...lead, `từ ${number(linear.zeroAt)}% được 0 điểm đến ${number(linear.fullAt)}% được đủ điểm`];
  return null;
}

function readRatio(lines: readonly string[]): Params | null {
  const isLower = lines.some(isLowerLine);
  const rest = lines.filter((line) => !isLowerLine(line));
  const better = isLower ? { better: 'lower' } : {};
  const text = rest.join('; ');
  const share = new RegExp(
    `^(?:tính )?theo tỷ lệ(?: %)?(?:\\s*[;,]\\s*dưới\\s*${NUMBER}\\s*%\\s*[:=]?\\s*0(?: điểm)?)?$`,
    'iu',
  ).exec(text);
  if (share !== null) return { proportional: { zeroBelow: value(share[1]) ?? 0 }, ...better };
  const line = new RegExp(`^từ\\s*${NUMBER}\\s*% được 0 điểm đến\\s*${NUMBER}\\s*% được đủ điểm$`, 'iu').exec(
    text,
  );
  const [zeroAt, fullAt] = [value(line?.[1]), value(line?.[2])];
  if (zeroAt !== null && fullAt !== null) return { linear: { zeroAt, fullAt }, ...better };
  const limits = readLimits(rest);
  if (limits !== null) return { bands: limits, better: 'lower' };
  const bands = readBands(rest);
  return bands === null ? null : { bands, ...better };
}

/** `không quá 2%: 10 điểm`, `dưới 5%: 5 điểm`: the less the better; what lies beyond them all has nothing. */
function readLimits(lines: readonly string[]): readonly Params[] | null {
  const list = lines
    .filter((line) => !/^(?:còn lại|từ .* trở lên)\s*[:=]\s*0(?: điểm)?$/iu.test(line))
    .map((line) => {
      const match = new RegExp(
        `^(không quá|dưới|đến)\\s*${NUMBER}\\s*%?\\s*[:=]\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
        'iu',
      ).exec(line);
      const [bound, points] = [value(match?.[2]), value(match?.[3])];
      if (match === null || bound === null || points === null) return null;
      return match[1]?.toLowerCase() === 'dưới' ? { below: bound, points } : { upTo: bound, points };
    });
  return list.length > 0 && list.every((each) => each !== null) ? list : null;
}

const count: MarkWords = {
  example: 'từ 3: 10 điểm\ntừ 1: 5 điểm',
  write: ({ bands, better, ...others }) => {
    if (Object.keys(others).length > 0 || (better !== undefined && better !== 'lower')) return null;
    const words = bandLines(bands, '');
    return words === null ? null : [...(better === 'lower' ? [LOWER] : []), words].join('\n');
  },
  read: (lines) => {
    const bands = readBands(lines.filter((line) => !isLowerLine(line)));
    return bands === null ? null : { bands, ...(lines.some(isLowerLine) && { better: 'lower' }) };
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
      : [
          `mỗi lượt trừ ${number(perCase)} điểm`,
          ...(cap === undefined ? [] : [`trừ tối đa ${number(cap)} điểm`]),
        ].join('\n'),
  read: (lines) => {
    const perCase = value(matchIn(lines, `^(?:mỗi|cứ mỗi|cứ) .{1,60}? trừ ${NUMBER} điểm$`));
    const cap = value(matchIn(lines, `^(?:trừ )?tối đa(?: trừ)? ${NUMBER} điểm$`));
    const used = (perCase === null ? 0 : 1) + (cap === null ? 0 : 1);
    return perCase === null || used !== lines.length ? null : { perCase, ...(cap !== null && { cap }) };
  },
};

const perItem: MarkWords = {
  example: 'mỗi sáng kiến: 10 điểm',
  write: ({ each, item, ...others }) =>
    Object.keys(others).length > 0
      ? null
      : `mỗi ${typeof item === 'string' ? item : ITEM}: ${number(each)} điểm`,
  read: (lines) => {
    const [only = '', ...more] = lines.filter((line) => !/^tối đa /iu.test(line));
    const match = new RegExp(
      `^mỗi (.{1,60}?)\\s*(?:[:=]|được|cộng|trừ)\\s*${NUMBER}\\s*(?:điểm|đ)?$`,
      'iu',
    ).exec(only);
    const each = value(match?.[2]);
    if (match === null || each === null || more.length > 0) return null;
    return { each, ...(match[1] !== ITEM && { item: match[1] }) };
  },
};

/** What is counted where nothing is named. */
const ITEM = 'nội dung';

const target: MarkWords = {
  example:
    'giảm đều đến 0 điểm khi đạt 50% chỉ tiêu\nvượt mỗi 1%: cộng 1 điểm, tối đa 10 điểm\n(hoặc để trống: theo tỷ lệ đạt được)',
  write: ({ better, atTarget, beyond, zeroBelow, zeroAt, bands, ...others }) => {
    if (Object.keys(others).length > 0 || (better !== undefined && better !== 'lower')) return null;
    const lines: string[] = better === 'lower' ? [LOWER] : [];
    if (atTarget !== undefined) lines.push(`đạt chỉ tiêu: ${number(atTarget)} điểm`);
    if (zeroBelow !== undefined) lines.push(`dưới ${number(zeroBelow)}% chỉ tiêu: 0 điểm`);
    if (zeroAt !== undefined) lines.push(`giảm đều đến 0 điểm khi đạt ${number(zeroAt)}% chỉ tiêu`);
    if (isObject(beyond)) {
      const cap = beyond.cap === undefined ? '' : `, tối đa ${number(beyond.cap)} điểm`;
      lines.push(`vượt mỗi ${number(beyond.per)}%: cộng ${number(beyond.points)} điểm${cap}`);
    }
    const words = bands === undefined ? '' : bandLines(bands, '%');
    if (words === null) return null;
    return [...lines, ...(words === '' ? [] : [words])].join('\n');
  },
  read: (lines, max) => {
    const params: Record<string, unknown> = lines.some(isLowerLine) ? { better: 'lower' } : {};
    const bands: string[] = [];
    for (const line of lines) {
      const find = (pattern: string) => new RegExp(`^${pattern}$`, 'iu').exec(line);
      const at = value(find(`đạt chỉ tiêu\\s*[:=]\\s*${NUMBER}(?: điểm)?`)?.[1]);
      const below = value(find(`dưới ${NUMBER}%(?: chỉ tiêu)?\\s*[:=]\\s*0(?: điểm)?`)?.[1]);
      const down = value(find(`giảm đều đến 0 điểm khi đạt ${NUMBER}%(?: chỉ tiêu)?`)?.[1]);
      const step = find(`(?:cứ )?giảm(?: mỗi)? ${NUMBER}%\\s*[:,]?\\s*trừ ${NUMBER} điểm`);
      const more = find(
        `(?:cứ )?vượt(?: mỗi)? ${NUMBER}%\\s*[:,]?\\s*cộng ${NUMBER} điểm(?:, tối đa ${NUMBER} điểm)?`,
      );
      if (isLowerLine(line) || /^theo tỷ lệ/iu.test(line)) continue;
      if (below !== null) params.zeroBelow = below;
      else if (down !== null) params.zeroAt = down;
      else if (step !== null)
        params.zeroAt = Math.round((100 - (max / (value(step[2]) ?? 1)) * (value(step[1]) ?? 1)) * 1e6) / 1e6;
      else if (more !== null) {
        const cap = value(more[3]);
        params.beyond = { per: value(more[1]), points: value(more[2]), ...(cap !== null && { cap }) };
      } else if (at !== null) params.atTarget = at;
      else bands.push(line);
    }
    if (bands.length === 0) return params;
    const read = readBands(bands);
    return read === null ? null : { ...params, bands: read };
  },
};

const relative: MarkWords = {
  example: 'so với đơn vị dẫn đầu cụm\n(hoặc: so với đơn vị dẫn đầu trong tất cả đơn vị)',
  write: ({ of, by, better, zeroBelow, bands, places, ...others }) => {
    if (Object.keys(others).length > 0 || (of !== 'cluster' && of !== 'all')) return null;
    const lines = [of === 'cluster' ? LEADER_OF_CLUSTER : LEADER_OF_ALL];
    if (by === 'share') lines.push(BY_SHARE);
    if (better === 'lower') lines.push(LOWER);
    if (zeroBelow !== undefined) lines.push(`dưới ${number(zeroBelow)}%: 0 điểm`);
    const words = bands === undefined ? '' : bandLines(bands, '%');
    if (words === null) return null;
    if (words !== '') lines.push(words);
    if (Array.isArray(places)) {
      for (const place of places as readonly unknown[]) {
        if (!isObject(place)) return null;
        lines.push(`đến hạng ${number(place.upTo)}: ${number(place.points)} điểm`);
      }
    }
    return lines.join('\n');
  },
  read: (lines) => {
    const [first = '', ...rest] = lines;
    if (!/^so với đơn vị dẫn đầu/iu.test(first)) return null;
    const params: Record<string, unknown> = { of: /cụm|khối/iu.test(first) ? 'cluster' : 'all' };
    const bands: string[] = [];
    const places: { readonly upTo: number; readonly points: number }[] = [];
    for (const line of rest) {
      const below = value(new RegExp(`^dưới ${NUMBER}%\\s*[:=]\\s*0(?: điểm)?$`, 'iu').exec(line)?.[1]);
      const place = new RegExp(`^(?:đến )?hạng ${NUMBER}\\s*[:=]\\s*${NUMBER}(?: điểm)?$`, 'iu').exec(line);
      const [upTo, points] = [value(place?.[1]), value(place?.[2])];
      if (isLowerLine(line)) params.better = 'lower';
      else if (looseKey(line) === looseKey(BY_SHARE)) params.by = 'share';
      else if (below !== null) params.zeroBelow = below;
      else if (upTo !== null && points !== null) places.push({ upTo, points });
      else bands.push(line);
    }
    const read = bands.length === 0 ? undefined : readBands(bands);
    if (read === null) return null;
    return { ...params, ...(read !== undefined && { bands: read }), ...(places.length > 0 && { places }) };
  },
};

const LEADER_OF_CLUSTER = 'so với đơn vị dẫn đầu cụm';
const LEADER_OF_ALL = 'so với đơn vị dẫn đầu trong tất cả đơn vị';
const BY_SHARE = 'so theo tỷ lệ số đạt trên tổng số';

const WORDS: Readonly<Record<string, MarkWords>> = {
  levels,
  ratio,
  count,
  score,
  'yes-no': yesNo,
  deduction,
  'per-item': perItem,
  target,
  relative,
};

function matchIn(lines: readonly string[], pattern: string): string | undefined {
  return lines.map((line) => new RegExp(pattern, 'iu').exec(line)?.[1]).find((found) => found !== undefined);
}

/** Lines, or pieces between semicolons where all stands in one. */
function linesOf(text: string): readonly string[] {
  const lines = text.split(text.includes('\n') ? '\n' : ';');
  return lines
    .map((line) => withoutEnd(line.replace(/\s+/gu, ' '), '.;,').trim())
    .filter((line) => line !== '');
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
  return (
    isObject(each) &&
    typeof each.from === 'number' &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
}

type Limit =
  | { readonly upTo: number; readonly points: number }
  | { readonly below: number; readonly points: number };

function isLimit(each: unknown): each is Limit {
  return (
    isObject(each) &&
    (typeof each.upTo === 'number' || typeof each.below === 'number') &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
}

function isLevel(each: unknown): each is { readonly name: string; readonly points: number } {
  return (
    isObject(each) &&
    typeof each.name === 'string' &&
    typeof each.points === 'number' &&
    Object.keys(each).length === 2
  );
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
