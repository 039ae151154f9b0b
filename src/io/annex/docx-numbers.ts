import { walkXml } from '../xml/walk-xml.ts';

/** Counts the paragraphs of lists as Word shows them. */
export type Numbering = {
  /** The number of the next paragraph of a list (`I.`, `1.1`, `-`); `''` where it is in none. */
  readonly next: (id: string | undefined, level: number) => string;
};

type Level = { start: number; format: string; text: string; isLegal: boolean };
type List = { readonly levels: Map<number, Level>; readonly counters: number[] };

/** Numbering of a document by its part (ECMA-376-1 17.9); lists of one abstract definition go on counting together. */
export function createNumbering(
  found: { readonly part: string; readonly bytes: Uint8Array } | null,
  file: string,
): Numbering {
  const abstracts = new Map<string, List>();
  const lists = new Map<string, { readonly list: List; readonly starts: Map<number, number> }>();
  if (found !== null) readNumbering(found.bytes, file, found.part, abstracts, lists);
  const begun = new Set<string>();
  return {
    next: (id, level) => {
      const entry = id === undefined ? undefined : lists.get(id);
      const own = entry?.list.levels.get(level);
      if (id === undefined || entry === undefined || own === undefined) return '';
      const { counters, levels } = entry.list;
      const restart = entry.starts.get(level);
      const key = `${id} ${level}`;
      if (restart !== undefined && !begun.has(key)) counters[level] = restart;
      else counters[level] = (counters[level] ?? own.start - 1) + 1;
      begun.add(key);
      counters.length = level + 1;
      if (own.format === 'bullet') return '-';
      if (own.format === 'none') return '';
      return own.text.replace(/%([1-9])/gu, (_, digit: string) => {
        const at = Number(digit) - 1;
        const of = levels.get(at);
        counters[at] ??= of?.start ?? 1;
        return shown(counters[at], own.isLegal ? 'decimal' : (of?.format ?? 'decimal'));
      });
    },
  };
}

function readNumbering(
  bytes: Uint8Array,
  file: string,
  part: string,
  abstracts: Map<string, List>,
  lists: Map<string, { readonly list: List; readonly starts: Map<number, number> }>,
): void {
  let abstract: List = { levels: new Map(), counters: [] };
  let level: Level = newLevel();
  let num = '';
  let overridden = 0;
  walkXml(bytes, file, part, {
    open: ({ name, path, attribute }) => {
      const value = attribute('val') ?? '';
      const isOverride = path.includes('lvlOverride');
      switch (name) {
        case 'abstractNum':
          abstract = { levels: new Map(), counters: [] };
          abstracts.set(attribute('abstractNumId') ?? '', abstract);
          break;
        case 'lvl':
          level = newLevel();
          if (!isOverride) abstract.levels.set(Number(attribute('ilvl')) || 0, level);
          break;
        case 'start':
          level.start = Number(value) || 0;
          break;
        case 'numFmt':
          level.format = value;
          break;
        case 'lvlText':
          level.text = value.slice(0, 50);
          break;
        case 'isLgl':
          level.isLegal = true;
          break;
        case 'num':
          num = attribute('numId') ?? '';
          break;
        case 'abstractNumId': {
          const list = abstracts.get(value);
          if (list !== undefined && path.at(-1) === 'num') lists.set(num, { list, starts: new Map() });
          break;
        }
        case 'lvlOverride':
          overridden = Number(attribute('ilvl')) || 0;
          break;
        case 'startOverride':
          lists.get(num)?.starts.set(overridden, Number(value) || 0);
          break;
      }
    },
  });
}

function newLevel(): Level {
  return { start: 1, format: 'decimal', text: '', isLegal: false };
}

function shown(value: number, format: string): string {
  switch (format) {
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
}

const ROMAN = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(value: number): string {
  let rest = value > 0 && value < 4000 ? value : 0;
  let text = '';
  for (const [worth, sign] of ROMAN) {
    while (rest >= worth) {
      text += sign;
      rest -= worth;
    }
  }
  return text;
}

/** As Word does: A … Z, AA, BB … */
function letter(value: number): string {
  if (value < 1 || value > 780) return '';
  return String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);
}
