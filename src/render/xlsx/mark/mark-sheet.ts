import { applyEdits, type Edit, insertion } from '../../../ooxml/edits.ts';
import type { EditablePackage } from '../../../ooxml/package.ts';
import { firstFree, relationshipsPartOf } from '../../../ooxml/part-name.ts';
import {
  changeRelationships,
  type NewRelationship,
  officeRelationships,
} from '../../../ooxml/relationships.ts';
import type { MarkedCell } from './cell-mark.ts';
import { colourCells } from './colour-cells.ts';
import { plainText } from './comment-text.ts';
import { addComments, commentedCells, NO_COMMENTS } from './comments-part.ts';
import type { MarkStyles } from './mark-styles.ts';
import { addNotes, type Note, notesDrawing } from './notes-drawing.ts';
import { outlineSheet, type SheetOutline } from './sheet-outline.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export type SheetTask = {
  readonly parts: EditablePackage;
  readonly part: string;
  /** By row and column. */
  readonly cells: readonly MarkedCell[];
  readonly styles: MarkStyles;
  readonly author: string;
  /** A block of shape numbers that no drawing has. */
  readonly block: number;
};

/** What became of a sheet: comments parts that are new, and parts that nothing needs any more. */
export type MarkedSheet = { readonly newComments: readonly string[]; readonly removed: readonly string[] };

/** Colours and comments the cells of one sheet; null where its parts are not built as they should be. */
export function markSheet(task: SheetTask): MarkedSheet | null {
  const { parts, part, cells, styles } = task;
  const xml = parts.text(part);
  const outline = xml === null ? null : outlineSheet(xml, new Set(cells.map(({ row }) => row)));
  if (xml === null || outline === null || outline.namespace !== MAIN) return null;
  const relations = parts.relationships(part);
  const freeId = (wanted: string): string =>
    firstFree(
      (id) => relations.some((each) => each.id === id),
      (number) => (number === 1 ? wanted : `${wanted}${number}`),
    );
  const commentsPart = relations.find(({ type }) => type === 'comments')?.target ?? null;
  const drawingPart = relations.find(({ id }) => id === outline.legacyDrawing)?.target ?? null;
  const before = commentsPart === null ? NO_COMMENTS : parts.text(commentsPart);
  const comments = before === null ? null : addComments(before, cells, task.author);
  if (before === null || comments === null) return null;
  const notes = notesFor(cells, commentedCells(before), drawingPart !== null);
  const drawn =
    drawingPart === null
      ? notesDrawing(notes.added, outline.metrics, task.block)
      : addNotes(parts.text(drawingPart) ?? '', notes, outline.metrics);
  if (drawn === null) return null;

  const added: NewRelationship[] = [];
  const edits: Edit[] = [...colourCells(xml, outline, cells, styles)];
  const newComments = commentsPart ?? firstFree(parts.has, (number) => `xl/comments${number}.xml`);
  parts.put(newComments, comments);
  if (commentsPart === null) {
    added.push({ id: freeId('rIdGhiChu'), type: 'comments', target: `/${newComments}` });
  }
  const drawing = drawingPart ?? firstFree(parts.has, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.put(drawing, drawn);
  if (drawingPart === null) {
    const id = freeId('rIdHopGhiChu');
    added.push({ id, type: 'vmlDrawing', target: `/${drawing}` });
    edits.push(drawingReference(outline, id));
  }
  parts.put(part, applyEdits(xml, edits));
  // A thread would hide what is added to its cell; its words stand in the plain comment as well.
  const threads = relations.filter(({ type }) => type === 'threadedComment');
  const rels = relationshipsPartOf(part);
  if (added.length > 0) parts.put(rels, changeRelationships(parts.text(rels), added));
  return {
    newComments: commentsPart === null ? [newComments] : [],
    removed: threads.map(({ target }) => target),
  };
}

type Cell = { readonly row: number; readonly column: number };

/** Boxes to draw: for cells that had none; and, where nothing was drawn yet, for every comment of the sheet. */
function notesFor(cells: readonly MarkedCell[], commented: readonly Cell[], isDrawn: boolean) {
  const had = new Set(commented.map(keyOf));
  const marked = new Set(cells.map(keyOf));
  const ours = cells.map((cell): Note & { readonly had: boolean } => {
    const hadOne = had.has(keyOf(cell));
    // What stood there before needs room too.
    return {
      row: cell.row,
      column: cell.column,
      text: `${hadOne ? '\n\n\n\n' : ''}${plainText(cell)}`,
      had: hadOne,
    };
  });
  if (isDrawn) return { added: ours.filter((note) => !note.had), grown: ours.filter((note) => note.had) };
  const others = commented
    .filter((cell) => !marked.has(keyOf(cell)))
    .map((cell) => ({ ...cell, text: '\n\n\n' }));
  return { added: [...ours, ...others], grown: [] };
}

function keyOf({ row, column }: Cell): string {
  return `${row},${column}`;
}

function drawingReference({ prefix, drawingPlace }: SheetOutline, id: string): Edit {
  return insertion(drawingPlace, `<${prefix}legacyDrawing xmlns:r="${officeRelationships}" r:id="${id}"/>`);
}
