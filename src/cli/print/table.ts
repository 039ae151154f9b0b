import { printable } from './text.ts';

export type Alignment = 'left' | 'right';

/** Lays out a small table for the terminal: columns as wide as their widest cell, two spaces between. */
export function formatTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  indent = '  ',
): string {
  const clean = rows.map((row) => row.map(printable));
  const widths = alignments.map((_, column) =>
    Math.max(...clean.map((row) => visibleLength(row[column] ?? ''))),
  );
  return clean
    .map((row) => {
      const cells = row.map((cell, column) => {
        const padding = ' '.repeat((widths[column] ?? 0) - visibleLength(cell));
        return alignments[column] === 'right' ? padding + cell : cell + padding;
      });
      return `${indent}${cells.join('  ').trimEnd()}\n`;
    })
    .join('');
}

function visibleLength(text: string): number {
  return [...text.normalize('NFC')].length;
}
