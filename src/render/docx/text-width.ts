/** Regular and bold; upright and italic letters of a document's head differ too little to matter. */
export type FontWeight = 'regular' | 'bold';

const UNITS_PER_EM = 2048;
const TWIPS_PER_POINT = 20;

/**
 * Advance widths of Times New Roman (of the faces with the same metrics: Liberation Serif 2, Tinos) in 1/2048 em:
 * U+0020 to U+007E in order, then the letters and signs that Vietnamese documents add. A letter with marks is as
 * wide as without, but for the horn.
 */
const ASCII: Readonly<Record<FontWeight, string>> = {
  regular:
    '512,682,836,1024,1024,1706,1593,369,682,682,1024,1155,512,682,512,569,1024,1024,1024,1024,1024,1024,1024,1024,1024,1024,569,569,1155,1155,1155,909,1886,1479,1366,1366,1479,1251,1139,1479,1479,682,797,1479,1251,1821,1479,1479,1139,1479,1366,1139,1251,1479,1479,1933,1479,1479,1251,682,569,682,961,1024,682,909,1024,909,1024,909,682,1024,1024,569,569,1024,569,1593,1024,1024,1024,1024,682,797,569,1024,1024,1479,1024,1024,909,983,410,983,1108',
  bold: '512,682,1137,1024,1024,2048,1706,569,682,682,1024,1167,512,682,512,569,1024,1024,1024,1024,1024,1024,1024,1024,1024,1024,682,682,1167,1167,1167,1024,1905,1479,1366,1479,1479,1366,1251,1593,1593,797,1024,1593,1366,1933,1479,1593,1251,1593,1479,1139,1366,1479,1479,2048,1479,1479,1366,682,569,682,1190,1024,682,1024,1139,909,1139,909,682,1024,1139,569,682,1139,569,1706,1139,1024,1139,1139,909,797,682,1139,1024,1479,1024,1024,909,807,451,807,1065',
};

const OTHERS: Readonly<Record<FontWeight, Readonly<Record<string, number>>>> = {
  regular: { ơ: 1083, ư: 1110, Ơ: 1479, Ư: 1589, đ: 1024, Đ: 1479, '“': 909, '”': 909, '‘': 682, '’': 682 },
  bold: { ơ: 1134, ư: 1229, Ơ: 1593, Ư: 1630, đ: 1139, Đ: 1479, '“': 1024, '”': 1024, '‘': 682, '’': 682 },
};

/** Same in both weights. */
const SIGNS: Readonly<Record<string, number>> = { '–': 1024, '—': 2048, '…': 2048, '•': 717, '\u00A0': 512 };
const UNKNOWN_WIDTH = 1024;

const widths: Readonly<Record<FontWeight, ReadonlyMap<string, number>>> = {
  regular: tableOf('regular'),
  bold: tableOf('bold'),
};

/** Width of a text in twips (1/20 pt), set in Times New Roman of so many points on one line. */
export function textWidth(text: string, points: number, weight: FontWeight): number {
  return twipsOf(emUnits(text, weight), points);
}

/** Width of a text in 1/2048 em: widths of texts that stand beside each other add up. */
export function emUnits(text: string, weight: FontWeight): number {
  const table = widths[weight];
  let units = 0;
  for (const character of text.normalize('NFC')) {
    units += table.get(character) ?? table.get(baseLetter(character)) ?? UNKNOWN_WIDTH;
  }
  return units;
}

/** So many 1/2048 em in twips, in letters of so many points. */
export function twipsOf(units: number, points: number): number {
  return Math.round((units * points * TWIPS_PER_POINT) / UNITS_PER_EM);
}

function tableOf(weight: FontWeight): ReadonlyMap<string, number> {
  const ascii = ASCII[weight]
    .split(',')
    .map((width, index) => [String.fromCharCode(32 + index), Number(width)]);
  return new Map([...ascii, ...Object.entries(SIGNS), ...Object.entries(OTHERS[weight])] as [
    string,
    number,
  ][]);
}

/** Of the few letters that documents are written in; a text of others fills no more than this. */
const baseLetters = new Map<string, string>();
const MOST_LETTERS = 1000;

/** `Ệ` → `E`, `ợ` → `ơ`: marks above and below take no width, the horn does. */
function baseLetter(character: string): string {
  const known = baseLetters.get(character);
  if (known !== undefined) return known;
  const base = withoutMarks(character);
  if (baseLetters.size < MOST_LETTERS) baseLetters.set(character, base);
  return base;
}

function withoutMarks(character: string): string {
  const [letter = '', ...marks] = character.normalize('NFD');
  return (marks.includes('\u031B') ? `${letter}\u031B` : letter).normalize('NFC');
}
