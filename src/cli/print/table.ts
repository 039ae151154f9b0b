import { printable } from './text.ts';

export type Alignment = 'left' | 'right';

/** No column is made narrower than this. */
const NARROWEST = 9;
const GAP = 2;

/**
 * Lays out a small table for the terminal: columns as wide as their widest cell, two spaces between. Where that is wider than `width`,
 * the widest columns give way, and their cells go on below.
 */
export function formatTable(
  rows: readonly (readonly string[])[],
  alignments: readonly Alignment[],
  width: number,
  indent = '  ',
): string {
  const clean = rows.map((row) => row.map(printable));
  const natural = alignments.map((_, column) =>
    Math.max(...clean.map((row) => visibleLength(row[column] ?? ''))),
  );
  const widths = fitting(natural, width - indent.length);
  return clean
    .map((row) => {
      const cells = row.map((cell, column) => broken(cell, widths[column] ?? 0));
      const height = Math.max(...cells.map(({ length }) => length));
      return Array.from({ length: height }, (_, line) => {
        const texts = cells.map((lines, column) => {
          const text = lines[line] ?? '';
          const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - visibleLength(text)));
          return alignments[column] === 'right' ? padding + text : text + padding;
        });
        return `${indent}${texts.join(' '.repeat(GAP)).trimEnd()}\n`;
      }).join('');
    })
    .join('');
}

/** The widths, the widest taken down until all fit. */
function fitting(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  const total = () => widths.reduce((sum, each) => sum + each, GAP * (widths.length - 1));
  while (total() > room) {
    const widest = Math.max(...widths);
    if (widest <= NARROWEST) break;
    widths[widths.indexOf(widest)] = widest - 1;
  }
  return widths;
}

/** A cell as lines of no more than `width`: at spaces, else after a sign that parts words, else anywhere. */
function broken(cell: string, width: number): readonly string[] {
  if (visibleLength(cell) <= width) return [cell];
  const lines: string[] = [];
  let line = '';
  for (const piece of cell.match(/[^\s/_.@-]*[\s/_.@-]?/gu) ?? []) {
    for (const part of inPieces(piece, width)) {
      if (line !== '' && visibleLength((line + part).trimEnd()) > width) {
        lines.push(line.trimEnd());
        line = '';
      }
      line += part;
    }
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

function inPieces(text: string, width: number): readonly string[] {
  const letters = [...text.normalize('NFC')];
  const pieces: string[] = [];
  for (let at = 0; at < letters.length; at += width) pieces.push(letters.slice(at, at + width).join(''));
  return pieces;
}

function visibleLength(text: string): number {
  return [...text.normalize('NFC')].length;
}
