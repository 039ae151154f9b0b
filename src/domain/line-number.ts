import type { Result } from './result.ts';

/** `1.4a`: a line's number as the plan has it, without the letters that tell the tool's two sheets apart (`TT1.4a`, `CN6.3`). */
function lineNumber(id: string): string {
  return /^(?:TT|CN)(?=\d)/u.test(id) ? id.slice(2) : id;
}

/** `1.4a “Quy chế văn hóa công sở”`; the number alone where nobody knows the line. */
export function lineName(id: string, title: string | undefined): string {
  const number = lineNumber(id);
  return title === undefined || title === '' ? number : `${number} “${title}”`;
}

/** Names of the lines of units in a result. */
export function lineNames({ criteria }: Pick<Result, 'criteria'>): (id: string) => string {
  const titles = new Map(
    criteria.units.flatMap(({ lines }) => lines.map(({ id, short }) => [id, short] as const)),
  );
  return (id) => lineName(id, titles.get(id));
}
