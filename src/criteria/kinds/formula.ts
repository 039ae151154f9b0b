import { boundOf, inOrderOfLimit, type Limits } from './bands.ts';
import type { FormulaCells } from './kind.ts';

/** What a line's formula shows where an answer lies outside what is allowed. */
export const CHECK_AGAIN = 'kiểm tra lại';

/** What a line's formula shows where any answer cell says that the line does not apply. */
export const NOT_APPLICABLE = 'không áp dụng';

/** What a line's formula shows where its points hang on other units' results. */
export const COMPARED_LATER = 'chờ so sánh';

/** A text literal in a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/**
 * Rounds half away from zero to 0,01. The inner ROUND takes away binary noise first: 12 decimals keep every
 * difference that counts below 10⁸ can make, and lose those that only the processor made.
 */
export function roundedToHundredths(expression: string): string {
  return `ROUND(ROUND(${expression},12),2)`;
}

/** Points of a line, rounded once: by `lineFormula` where they are multiplied first. */
export function rounded({ scale }: FormulaCells, expression: string): string {
  return scale === undefined ? roundedToHundredths(expression) : `(${expression})`;
}

/**
 * The frame of every line's formula: "không áp dụng" where a cell says so, "" while one of `needed` is blank,
 * “kiểm tra lại” unless `valid` holds, else `points`.
 */
export function lineFormula(
  cells: FormulaCells,
  needed: readonly string[],
  valid: string,
  points: string,
): string {
  const { achieved, total, level, selfPoints, scale } = cells;
  const says = [...new Set([achieved, total, level, selfPoints])].flatMap((cell) =>
    [NOT_APPLICABLE, 'kad', '-'].map((word) => `${cell}=${quoted(word)}`),
  );
  const isBlank = needed.map((cell) => `${cell}=""`);
  return [
    `IF(OR(${says.join(',')}),${quoted(NOT_APPLICABLE)}`,
    `IF(OR(${isBlank.join(',')}),""`,
    `IF(${valid},${scale === undefined ? points : roundedToHundredths(`${scale}*${points}`)},${quoted(CHECK_AGAIN)})))`,
  ].join(',');
}

/** True where every cell holds a number; `AND` alone would still compare text, so the checks are nested. */
export function numbersThat(cells: readonly string[], hold: string): string {
  return `IF(AND(${cells.map((cell) => `ISNUMBER(${cell})`).join(',')}),${hold},FALSE)`;
}

/** The points of the narrowest limit that the expression keeps, else 0. */
export function limitFormula(limits: Limits, keeps: (bound: number, sign: '<=' | '<') => string): string {
  return inOrderOfLimit(limits).reduceRight(
    (otherwise, limit) =>
      `IF(${keeps(boundOf(limit), 'upTo' in limit ? '<=' : '<')},${limit.points},${otherwise})`,
    '0',
  );
}

/** The points of the first band whose bound the expression reaches, from the highest bound down, else 0. */
export function bandFormula(
  bands: readonly { readonly from: number; readonly points: number }[],
  reaches: (from: number) => string,
): string {
  return [...bands]
    .sort((a, b) => a.from - b.from)
    .reduce((otherwise, { from, points }) => `IF(${reaches(from)},${points},${otherwise})`, '0');
}
