import { numberOf } from '../../points.ts';
import type { ClauseFact } from '../clause-fact.ts';
import { N } from './pattern.ts';

type Band = Extract<ClauseFact, { is: 'band' }>;

/** A condition that names bounds. */
export function bandOf(given: string, points: number, name: string): Band | null {
  const of = /%|phan tram/u.test(given) ? ('percent' as const) : ('count' as const);
  const words = given
    .replace(/\s*(?:%|phan tram)/gu, '')
    .replace(
      /^(?:neu |truong hop |co |dat |dat ty le |hoan thanh |dam bao |bao dam |duy tri |ty le |ti le |ket qua |so |muc |thuc hien |don vi |tong so |x |tu )*(?=(?:tu |tren |duoi |den |[<>≥≤=]|\d|toi thieu|it nhat))/u,
      (lead) => (/\btu $/u.test(lead) ? 'tu ' : ''),
    )
    .trim();
  // What is counted may be named after the number.
  const unit = of === 'count' ? '(?:\\s+[a-z][a-z ,/]{0,60}?)?' : '(?:\\s+[a-z][a-z ,/]{0,80}?)?';
  const band = (
    from: number | null,
    to: number | null,
    { isAbove = false, isToIncluded = false }: { isAbove?: boolean; isToIncluded?: boolean } = {},
  ): Band => ({ is: 'band', from, isAbove, to, isToIncluded, of, points, name });
  const match = (pattern: string) => new RegExp(`^${pattern}$`, 'u').exec(words);

  const between = match(
    `(tu tren|tu|tren|>=|≥|>|hon)?\\s*${N}${unit}\\s*(?:den|-|toi|va)\\s*(duoi|<=|≤|<|can|nho hon|bang)?\\s*${N}${unit}`,
  );
  if (between !== null) {
    const [low, high] = [numberOf(between[2]), numberOf(between[4])];
    if (low !== null && high !== null && low <= high) {
      return band(low, high, {
        isAbove: /^(?:tu tren|tren|>|hon)$/u.test(between[1] ?? ''),
        isToIncluded: !/^(?:duoi|<|can|nho hon)$/u.test(between[3] ?? ''),
      });
    }
  }
  const around = match(`${N}\\s*(<=|≤|<)\\s*(?:[a-z][a-z ]{0,20}?)?\\s*(<=|≤|<)\\s*${N}${unit}`);
  if (around !== null) {
    return band(numberOf(around[1]), numberOf(around[4]), {
      isAbove: around[2] === '<',
      isToIncluded: around[3] !== '<',
    });
  }
  const falling = match(`${N}\\s*(>=|≥|>)\\s*(?:[a-z][a-z ]{0,20}?)?\\s*(>=|≥|>)\\s*${N}${unit}`);
  if (falling !== null) {
    return band(numberOf(falling[4]), numberOf(falling[1]), {
      isAbove: falling[3] === '>',
      isToIncluded: falling[2] !== '>',
    });
  }
  const down = match(`(?:tu |<=|≤)?\\s*${N}${unit}\\s*tro xuong`);
  if (down !== null) return band(null, numberOf(down[1]), { isToIncluded: true });
  const upwards =
    match(
      `(?:tu|>=|≥|toi thieu|it nhat|lon hon hoac bang)\\s*${N}${unit}(?:\\s*(?:tro len|tro di))?${unit}`,
    ) ?? match(`${N}${unit}\\s*(?:tro len|tro di)${unit}`);
  if (upwards !== null) return band(numberOf(upwards[1]), null);
  const above = match(`(?:tu tren|tren|>|hon|lon hon|vuot|cao hon)\\s*${N}${unit}`);
  if (above !== null) return band(numberOf(above[1]), null, { isAbove: true });
  const below = match(`(?:duoi|<|nho hon|it hon|chua dat|khong dat|thap hon)\\s*${N}${unit}`);
  if (below !== null) return band(null, numberOf(below[1]));
  const upTo = match(`(?:<=|≤|khong qua|den)\\s*${N}${unit}`);
  if (upTo !== null) return band(null, numberOf(upTo[1]), { isToIncluded: true });
  const exactly = match(`=?\\s*${N}${unit}`);
  const value = numberOf(exactly?.[1]);
  if (value !== null) return band(value, value, { isToIncluded: true });
  return null;
}
