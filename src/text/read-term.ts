import type { ReportingPeriod, Term } from '../domain/term.ts';
import { looseKey } from './fold.ts';

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/**
 * A year, or a reporting period of one, as people type it: `2026`, `2026-Q2`, `2026 q2`, `Q2/2026`, `quý II năm 2026`, `2026-6T`,
 * `6 tháng 2026`, `6 tháng cuối năm 2026`; null for anything else.
 */
export function readTerm(text: string): Term | null {
  const typed = text.trim();
  if (/^\d{4}$/u.test(typed)) return { year: Number(typed) };
  const key = looseKey(typed).replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gu, ' ');
  const years = key.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
  if (years.length !== 1) return null;
  const [year = ''] = years;
  const period = readPeriod(key.replace(year, ' '));
  return period === null ? null : { year: Number(year), reportingPeriod: period };
}

/** A period without its year: `quý 2`, `Q II`, `6 tháng đầu năm`, `6T`; null for anything else. */
export function readPeriod(text: string): ReportingPeriod | null {
  const key = looseKey(text)
    .replace(/(?<=\d)(?=[a-z])|(?<=[a-z])(?=\d)/gu, ' ')
    .replace(/\bky\b|\bbao cao\b/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const quarter = /^(?:q|quy)(?: thu)? ?(1|2|3|4|iii|ii|iv|i)(?: nam)?$/u.exec(key)?.[1];
  if (quarter !== undefined) return `Q${ROMAN[quarter] ?? Number(quarter)}` as ReportingPeriod;
  const half = /^(?:6|sau) (?:t|thang|tc)(?: (c|cuoi|dau|d))?(?: nam)?$/u.exec(key);
  if (half === null) return null;
  return half[1]?.startsWith('c') || key.includes('tc') ? 'H2' : 'H1';
}
