import type { RawRow } from '../../../domain/raw-workbook.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { relationshipsOf } from '../../zip/package-parts.ts';

/** Where a picture begins; 1-based. */
export type PicturePlace = { readonly row: number; readonly column: number };

/** What stands for a picture in a cell that holds nothing else. */
const PICTURE = '(ảnh)';

/** Drawings larger than this hold shapes, not a handful of pictures, and are left alone. */
const LARGEST_DRAWING = 4 * 1024 * 1024;

/** The places of the pictures over a sheet, as its drawing states them (ECMA-376-1 20.5); the pictures stay packed. */
export function picturesOver(zip: Zip, sheetPart: string, file: string): readonly PicturePlace[] {
  const drawings = relationshipsOf(zip, sheetPart, file).filter(
    ({ type, isExternal }) => type === 'drawing' && !isExternal,
  );
  return drawings.flatMap(({ target }) => {
    if (zip.statedSize(target) > LARGEST_DRAWING) return [];
    const bytes = zip.part(target);
    return bytes === null ? [] : placesIn(bytes, target, file);
  });
}

function placesIn(bytes: Uint8Array, part: string, file: string): readonly PicturePlace[] {
  const places: PicturePlace[] = [];
  let row = 0;
  let column = 0;
  let heard = '';
  walkXml(bytes, file, part, {
    open: ({ name, path }) => {
      heard = '';
      if (path.length === 2 && name === 'pic') places.push({ row: row + 1, column: column + 1 });
    },
    text: (text) => {
      heard += text;
    },
    close: (name, path) => {
      if (path.at(-1) !== 'from') return;
      if (name === 'row') row = Number(heard);
      if (name === 'col') column = Number(heard);
    },
  });
  return places.filter((place) => Number.isInteger(place.row) && Number.isInteger(place.column));
}

/** The rows with what the eye sees beside their values: a picture where a row that has values has an empty cell. */
export function withPictures(rows: readonly RawRow[], pictures: readonly PicturePlace[]): readonly RawRow[] {
  if (pictures.length === 0) return rows;
  return rows.map((row) => {
    const here = pictures.filter((place) => place.row === row.row).map(({ column }) => column);
    const empty = [...new Set(here)].filter((column) => !row.cells.some((cell) => cell.column === column));
    if (empty.length === 0) return row;
    const added = empty.map((column) => ({
      column,
      content: { kind: 'text', text: PICTURE } as const,
      marks: { isPicture: true } as const,
    }));
    return { ...row, cells: [...row.cells, ...added].sort((a, b) => a.column - b.column) };
  });
}
