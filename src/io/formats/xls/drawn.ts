import { lastColumn } from '../../cells/address.ts';
import { type Anchor, cellUnder, USUAL_SIZES } from '../xlsx/drawn-controls.ts';
import { type Note, noteOf } from '../xlsx/notes.ts';
import type { Over } from '../xlsx/over-sheet.ts';
import type { PicturePlace } from '../xlsx/pictures.ts';
import { BIFF, type BiffRecord } from './records.ts';

/** What lies over the cells of a sheet of an .xls. */
export type XlsDrawn = { readonly pictures: readonly PicturePlace[]; readonly over: Over };

/** Hears the records of one sheet. */
export type DrawnReader = {
  readonly hear: (record: BiffRecord) => void;
  readonly take: () => XlsDrawn;
};

type Shape = {
  readonly kind: number;
  readonly anchor: Anchor | null;
  readonly isTicked: boolean;
  readonly link: { readonly row: number; readonly column: number } | null;
  readonly isEmbedded: boolean;
  readonly isControl: boolean;
  text: string;
};

/** Kinds of objects ([MS-XLS] 2.5.143, `ot`). */
const KIND = { picture: 0x08, box: 0x0b, roundBox: 0x0c } as const;

/**
 * A reader of what is drawn over a sheet: shapes stand in a drawing, each before the object that says what it is ([MS-XLS] 2.4.181),
 * its words after it, and notes at the end.
 */
export function createDrawnReader(): DrawnReader {
  const all: Shape[] = [];
  const shapes = new Map<number, Shape>();
  const notes: {
    readonly row: number;
    readonly column: number;
    readonly shape: number;
    readonly author: string;
  }[] = [];
  let anchors: Anchor[] = [];
  let last: Anchor | null = null;
  let current: Shape | null = null;
  let awaited = 0;
  return {
    hear: ({ id, data }) => {
      if (id === BIFF.continued) {
        if (awaited > 0 && current !== null) current.text = letters(data, 0, awaited);
        awaited = 0;
        return;
      }
      awaited = 0;
      if (id === BIFF.drawing) anchors = [...anchorsIn(data)];
      else if (id === BIFF.object) {
        // What is part of a group lies where the group does.
        last = anchors.shift() ?? last;
        const found = objectOf(data, last);
        current = found?.shape ?? null;
        if (found === null) return;
        all.push(found.shape);
        shapes.set(found.number, found.shape);
      } else if (id === BIFF.shapeText && data.byteLength >= 12) awaited = data.getUint16(10, true);
      else if (id === BIFF.note && data.byteLength >= 11) {
        const [row, column, shape, length] = [0, 2, 6, 8].map((at) => data.getUint16(at, true));
        notes.push({
          row: (row ?? 0) + 1,
          column: (column ?? 0) + 1,
          shape: shape ?? 0,
          author: letters(data, 10, length ?? 0),
        });
      }
    },
    take: () => {
      const place = (anchor: Anchor) => cellUnder(anchor, USUAL_SIZES);
      const placed = (is: (shape: Shape) => boolean) =>
        all.flatMap((shape) =>
          shape.anchor !== null && is(shape) ? [{ ...shape, ...place(shape.anchor) }] : [],
        );
      const isPicture = (shape: Shape) =>
        shape.kind === KIND.picture && !shape.isEmbedded && !shape.isControl;
      return {
        pictures: all.flatMap((shape) =>
          shape.anchor !== null && isPicture(shape)
            ? [{ row: shape.anchor.from.row + 1, column: shape.anchor.from.column + 1 }]
            : [],
        ),
        over: {
          notes: notes.flatMap((note): Note[] => {
            const read = noteOf(note, shapes.get(note.shape)?.text ?? '', note.author);
            return read === null ? [] : [read];
          }),
          boxes: placed(({ kind }) => kind === KIND.box || kind === KIND.roundBox).map(
            ({ row, column, text, isTicked, link }) => ({ row, column, label: text.trim(), isTicked, link }),
          ),
          embedded: placed(({ isEmbedded, isControl }) => isEmbedded && !isControl).map(
            ({ row, column }) => ({
              row,
              column,
              name: 'tệp đính kèm',
            }),
          ),
          controls: placed(({ isControl }) => isControl).map(({ row, column }) => ({
            row,
            column,
            name: 'ActiveX',
          })),
          isUnsound: false,
        },
      };
    },
  };
}

/** Letters of one or of two bytes, as the byte before them says; as many as there are. */
function letters(data: DataView, at: number, length: number): string {
  if (at >= data.byteLength) return '';
  const isWide = (data.getUint8(at) & 1) !== 0;
  const size = Math.min(length * (isWide ? 2 : 1), data.byteLength - at - 1);
  return Buffer.from(data.buffer, data.byteOffset + at + 1, size).toString(isWide ? 'utf16le' : 'latin1');
}

const ANCHOR = 0xf010;
const CONTAINER = 0x0f;

/** The anchors of one piece of a drawing ([MS-ODRAW] 2.2.46), which may begin in the middle of a container. */
function anchorsIn(data: DataView): readonly Anchor[] {
  const found: Anchor[] = [];
  for (let at = 0; at + 8 <= data.byteLength; ) {
    const kind = data.getUint16(at + 2, true);
    const length = data.getUint32(at + 4, true);
    if (kind === ANCHOR && length >= 18 && at + 26 <= data.byteLength) {
      const corner = (from: number) => ({
        column: Math.min(data.getUint16(from, true), lastColumn - 1),
        right: (data.getUint16(from + 2, true) / 1024) * USUAL_SIZES.widthOf(1),
        row: data.getUint16(from + 4, true),
        down: (data.getUint16(from + 6, true) / 256) * USUAL_SIZES.heightOf(1),
      });
      found.push({ from: corner(at + 10), to: corner(at + 18) });
    }
    // Containers are walked into, all else is passed over.
    at += (data.getUint16(at, true) & 0x0f) === CONTAINER ? 8 : 8 + length;
  }
  return found;
}

/** Pieces of an object (2.4.181): what it is, flags of a picture, its formula, the state of a box, the cell of a box. */
const PIECE = {
  common: 0x15,
  pictureFlags: 0x08,
  pictureFormula: 0x09,
  boxState: 0x12,
  boxLink: 0x14,
} as const;

function objectOf(
  data: DataView,
  anchor: Anchor | null,
): { readonly number: number; readonly shape: Shape } | null {
  if (data.byteLength < 8 || data.getUint16(0, true) !== PIECE.common) return null;
  const shape = {
    kind: data.getUint16(4, true),
    anchor,
    isTicked: false,
    link: null as Shape['link'],
    isEmbedded: false,
    isControl: false,
    text: '',
  };
  for (let at = 0; at + 4 <= data.byteLength; ) {
    const piece = data.getUint16(at, true);
    const size = data.getUint16(at + 2, true);
    const isThere = (bytes: number) => size >= bytes && at + 4 + bytes <= data.byteLength;
    if (piece === PIECE.pictureFlags && isThere(2))
      shape.isControl = (data.getUint16(at + 4, true) & 0x10) !== 0;
    else if (piece === PIECE.pictureFormula) shape.isEmbedded = true;
    else if (piece === PIECE.boxState && isThere(2)) shape.isTicked = data.getUint16(at + 4, true) === 1;
    else if (piece === PIECE.boxLink && isThere(13)) shape.link = linkOf(data, at + 4);
    at += 4 + size;
  }
  return { number: data.getUint16(6, true), shape };
}

/** The cell that keeps the state of a box: a reference in this sheet, or in another, of which the sheet is left out. */
function linkOf(data: DataView, at: number): Shape['link'] {
  const token = data.getUint8(at + 8) & 0x1f;
  const from = token === 0x04 ? at + 9 : token === 0x1a ? at + 11 : null;
  if (from === null || from + 4 > data.byteLength) return null;
  return { row: data.getUint16(from, true) + 1, column: (data.getUint16(from + 2, true) & 0x3fff) + 1 };
}
