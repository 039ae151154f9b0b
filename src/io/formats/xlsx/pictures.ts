import type { CellMarks, RawRow } from '../../../domain/raw-workbook.ts';
import type { Relationship } from '../../../ooxml/relationships.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import { unlessRefused } from '../../refusal.ts';
import { walkXml } from '../../xml/walk-xml.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { PICTURE } from './cell-content.ts';

/** Where a picture begins; 1-based. */
export type PicturePlace = { readonly row: number; readonly column: number };

/** A larger drawing holds shapes, not a handful of pictures. */
const LARGEST_DRAWING = 4 * 1024 * 1024;

/**
 * The places of the pictures over a sheet, as its drawing states them (ECMA-376-1 20.5); the pictures stay packed. Null where
 * the drawing cannot be read or is too large: the cells are whole all the same, so the file is not refused for it.
 */
export function picturesOver(
  zip: Zip,
  relations: readonly Relationship[],
  file: string,
): readonly PicturePlace[] | null {
  return unlessRefused(() => {
    const drawings = relations.filter(({ type, isExternal }) => type === 'drawing' && !isExternal);
    if (drawings.some(({ target }) => zip.statedSize(target) > LARGEST_DRAWING)) return null;
    return drawings.flatMap(({ target }) => {
      const bytes = zip.part(target);
      return bytes === null ? [] : placesIn(bytes, target, file);
    });
  });
}

function placesIn(bytes: Uint8Array, part: string, file: string): readonly PicturePlace[] {
  const places: PicturePlace[] = [];
  let row = 0;
  let column = 0;
  let heard = '';
  walkXml(bytes, file, part, {
    open: ({ name }) => {
      heard = '';
      // Also in a group of shapes, or in an alternative for older programs: it lies where its anchor says.
      if (name === 'pic' && row >= 1 && row <= lastRow && column >= 1 && column <= lastColumn)
        places.push({ row, column });
    },
    text: (text) => {
      heard += text;
    },
    close: (name, path) => {
      if (path.at(-1) !== 'from') return;
      if (name === 'row') row = Number(heard) + 1;
      if (name === 'col') column = Number(heard) + 1;
    },
  });
  return places;
}

/** The rows with what the eye sees beside their values: a picture where a row that has values has an empty cell. */
export function withPictures(rows: readonly RawRow[], pictures: readonly PicturePlace[]): readonly RawRow[] {
  const columnsOf = new Map<number, Set<number>>();
  for (const { row, column } of pictures) {
    const columns = columnsOf.get(row) ?? new Set();
    columnsOf.set(row, columns.add(column));
  }
  return rows.map((row) => {
    const empty = new Set(columnsOf.get(row.row));
    const noted = new Map<number, string | undefined>();
    for (const { column, content, marks } of row.cells) {
      // A cell with a note alone is empty all the same.
      if (marks?.note !== undefined && content.kind === 'text' && content.text === '' && isNoteAlone(marks))
        noted.set(column, marks.note);
      else empty.delete(column);
    }
    if (empty.size === 0) return row;
    const added = [...empty].map((column) => {
      const note = noted.get(column);
      return {
        column,
        content: { kind: 'text', text: PICTURE } as const,
        marks: { isPicture: true, ...(note === undefined ? {} : { note }) } as const,
      };
    });
    const kept = row.cells.filter(({ column }) => !empty.has(column));
    return { ...row, cells: [...kept, ...added].sort((a, b) => a.column - b.column) };
  });
}

function isNoteAlone(marks: CellMarks): boolean {
  return Object.keys(marks).length === 1;
}
