import type { LaidTable } from '../layout.ts';
import { excerpt, unless } from '../look.ts';
import { type Parts, paragraphsIn } from '../parts.ts';

/** Points that a table may be set in. */
const SIZE = [10, 14] as const;

/** Tables stand between the margins; their headers repeat and their rows are whole. */
export function tableFaults({ layout, head, foot }: Parts): readonly string[] {
  const tables = layout.sections.flatMap(({ blocks }) => blocks.filter((block) => block.type === 'table'));
  return tables.filter((table) => table !== head && table !== foot).flatMap(faultsOf);
}

function faultsOf(table: LaidTable): readonly string[] {
  const name = `table “${excerpt(table.rows[0]?.cells.map(({ paragraphs }) => paragraphs[0]?.text).join(' | ') ?? '')}”`;
  const headers = table.rows.filter(({ isHeader }) => isHeader).length;
  const sizes = paragraphsIn(table).flatMap(({ runs }) => runs.map(({ size }) => size));
  return [
    ...unless(table.width <= table.textWidth, `${name}: wider than the text`),
    ...unless(table.columns.reduce((sum, column) => sum + column, 0) === table.width, `${name}: columns`),
    ...unless(headers > 0, `${name}: no header that repeats`),
    ...unless(
      table.rows.slice(0, headers).every(({ isHeader }) => isHeader),
      `${name}: header not on top`,
    ),
    ...unless(
      table.rows.every(({ cantSplit }) => cantSplit),
      `${name}: rows may be split between pages`,
    ),
    ...unless(
      sizes.every((size) => size >= SIZE[0] && size <= SIZE[1]),
      `${name}: ${Math.min(...sizes)} to ${Math.max(...sizes)} pt`,
    ),
  ];
}
