import { formatShortDate } from '../../text/dates.ts';
import type { CriteriaSet } from '../schema.ts';
import type { Finding } from './finding.ts';

/** A version is in force within the years of its plan, and the plan's reviews fall into them. */
export function verifyDates({ effective, movement, version, replaces }: CriteriaSet): readonly Finding[] {
  const { from, to } = effective;
  const { years, interim, final } = movement;
  const findings: Finding[] = [];
  const add = (path: readonly string[], problem: string, remedy: string) => {
    findings.push({ code: 'TD4130', path, values: { problem, remedy } });
  };
  if (years.from > years.to) {
    add(
      ['movement', 'years'],
      `Kế hoạch ghi từ năm ${years.from} đến năm ${years.to}, là năm trước đó.`,
      'Sửa “years”.',
    );
  }
  if (to !== null && to < from) {
    const problem = `Hiệu lực ghi từ ${formatShortDate(from)} đến ${formatShortDate(to)}, là ngày trước đó.`;
    add(['effective', 'to'], problem, 'Sửa “effective.from” hoặc “effective.to”.');
  }
  const first = Number(from.slice(0, 4));
  if (first > years.to || (to !== null && Number(to.slice(0, 4)) < years.from)) {
    const problem = `Hiệu lực từ ${formatShortDate(from)} nằm ngoài các năm ${years.from}–${years.to} của kế hoạch.`;
    add(['effective', 'from'], problem, 'Sửa “effective” hoặc “movement.years”.');
  }
  for (const [key, year] of [
    ['interim', interim],
    ['final', final],
  ] as const) {
    if (year !== null && (year < years.from || year > years.to)) {
      const problem = `Năm ${year} ở “${key}” nằm ngoài các năm ${years.from}–${years.to} của kế hoạch.`;
      add(['movement', key], problem, `Sửa “${key}” hoặc “years”.`);
    }
  }
  if (replaces === version) {
    add(
      ['replaces'],
      `Bản ${version} ghi là thay cho chính nó.`,
      'Ghi “replaces” là bản trước, hoặc bỏ mục này.',
    );
  }
  return findings;
}
