import type { Relationship } from '../../../ooxml/relationships.ts';
import { lastColumn, lastRow } from '../../cells/address.ts';
import type { Zip } from '../../zip/open-zip.ts';
import { type Note, noteOf } from '../xlsx/notes.ts';
import { field, RECORD, recordsOf, wideText } from './records.ts';

/** The notes of a sheet of an .xlsb ([MS-XLSB] 2.1.7.9). Throws `Refusal`, or `BrokenRecords`. */
export function readBinaryNotes(zip: Zip, relations: readonly Relationship[]): readonly Note[] {
  return relations.flatMap(({ type, target, isExternal }) => {
    const bytes = type === 'comments' && !isExternal ? zip.part(target) : null;
    return bytes === null ? [] : notesIn(bytes);
  });
}

function notesIn(bytes: Uint8Array): readonly Note[] {
  const notes: Note[] = [];
  const authors: string[] = [];
  let place: { readonly row: number; readonly column: number; readonly author: string } | null = null;
  for (const { id, data } of recordsOf(bytes)) {
    field(() => {
      if (id === RECORD.commentAuthor) authors.push(wideText(data, 0).text.trim());
      else if (id === RECORD.comment) {
        const row = data.getUint32(4, true) + 1;
        const column = data.getUint32(12, true) + 1;
        const author = authors[data.getUint32(0, true)] ?? '';
        place = row <= lastRow && column <= lastColumn ? { row, column, author } : null;
      } else if (id === RECORD.commentText && place !== null) {
        const note = noteOf(place, wideText(data, 1).text, place.author);
        if (note !== null) notes.push(note);
        place = null;
      }
    });
  }
  return notes;
}
