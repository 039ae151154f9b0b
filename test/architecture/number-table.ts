import type { Figure } from './house-numbers.ts';

/**
 * A page with the last column of its table replaced: rows in the order of the figures, their other cells kept, `–` where
 * a row is new. A row that no figure has any more keeps its past and ends in `–`, in its place after the others.
 */
export function withColumn(page: string, figures: readonly Figure[]): string {
  const lines = page.split('\n');
  const first = lines.findIndex((line) => /^\|\s*---/u.test(line)) + 1;
  if (first === 0) throw new Error('the page has no table');
  const rest = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  const end = rest < 0 ? lines.length : first + rest;
  const past = new Map(lines.slice(first, end).map((line) => [cellsOf(line)[0] ?? '', cellsOf(line)]));
  const width = cellsOf(lines[first - 2] ?? '').length;
  const row = (what: string, count: string) => {
    const kept = past.get(what)?.slice(1, width - 1) ?? Array.from({ length: width - 2 }, () => '–');
    return `| ${[what, ...kept, count].join(' | ')} |`;
  };
  const gone = [...past.keys()].filter((what) => figures.every(([known]) => known !== what));
  const rows = [...figures.map(([what, count]) => row(what, count)), ...gone.map((what) => row(what, '–'))];
  return [...lines.slice(0, first), ...rows, ...lines.slice(end)].join('\n');
}

function cellsOf(line: string): readonly string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}
