import { strFromU8, strToU8 } from 'fflate';
import { fixZip } from '../fix-zip.ts';
import { COLUMN, changeCells, type Grid, type GridCell, headerRowOf } from './grid.ts';
import { toTcvn3 } from './tcvn3.ts';
import { writeGrids } from './write-grids.ts';

/** Every number of the two tables typed as text with a decimal comma; some with `đ` behind. */
export function numbersAsText(grids: readonly Grid[]): readonly Grid[] {
  return changeCells(grids, (cell, { grid, row, column }) => {
    const isTable = grid.role === 'unit' || grid.role === 'individuals';
    if (!isTable || typeof cell !== 'number' || row <= headerRowOf(grid)) return cell;
    const text = String(cell).replace('.', ',');
    return grid.role === 'unit' && column === COLUMN.selfPoints - 1 && row % 3 === 0 ? `${text}đ` : text;
  });
}

/** Ticks in the ways people make them. */
export function ticksTheirWay(grids: readonly Grid[]): readonly Grid[] {
  const ticks = ['✓', 'có', 'X', '1', 'CÓ', 'x'];
  return changeCells(grids, (cell, { grid, row }): GridCell => {
    if (grid.role === 'unit' && cell === 'Có') return ticks[row % ticks.length] ?? 'x';
    return grid.role === 'individuals' && cell === 'x' ? (row % 2 === 0 ? '✓' : 'có') : cell;
  });
}

/** A workbook typed for the font .VnTime, in TCVN3. */
export function inTcvn3(grids: readonly Grid[]): Uint8Array {
  const typed = changeCells(grids, (cell) =>
    typeof cell === 'string' ? toTcvn3(withoutCapitals(cell)) : cell,
  );
  const book = writeGrids(
    typed.map((grid) => ({ ...grid, name: `Sheet${grids.findIndex(({ name }) => name === grid.name) + 1}` })),
    'xlsx',
  );
  return fixZip(book, (name, part) =>
    name === 'xl/styles.xml'
      ? strToU8(strFromU8(part).replace(/<name val="[^"]*"\/>/, '<name val=".VnTime"/>'))
      : part,
  );
}

/** Capitals with a tone need another font (.VnTimeH), so the typist wrote titles in small letters. */
function withoutCapitals(text: string): string {
  const isTitle = text === text.toUpperCase() && /\p{M}/u.test(text.normalize('NFD'));
  return isTitle ? text.charAt(0) + text.slice(1).toLowerCase() : text;
}
