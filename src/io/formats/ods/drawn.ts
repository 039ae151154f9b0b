import { parseAddress } from '../../cells/address.ts';
import { copyText } from '../../cells/copy-text.ts';
import type { OpenElement } from '../../xml/walk-xml.ts';
import { type Note, noteOf } from '../xlsx/notes.ts';
import type { Over } from '../xlsx/over-sheet.ts';
import type { PicturePlace } from '../xlsx/pictures.ts';
import { inchesOf } from './styles.ts';

/** What lies over the cells of a table. */
export type OdsDrawn = { readonly pictures: readonly PicturePlace[]; readonly over: Over };

/** A place on the sheet, in inches from its corner. */
export type OnSheet = { readonly right: number; readonly down: number };

type Place = { readonly row: number; readonly column: number };

/** Hears forms, shapes and notes of one table (ODF 1.3, 9.2, 13, 14.1). */
export type DrawnReader = {
  /** `cell` is the one that it lies in; null for shapes of the sheet as a whole. */
  readonly open: (element: OpenElement, cell: (() => Place) | null) => void;
  readonly close: (name: string) => void;
  readonly text: (text: string) => void;
  /** All of it; `placeOf` finds the cell for what lies on the sheet as a whole. */
  readonly take: (placeOf: (at: OnSheet) => Place) => OdsDrawn;
};

type Control = { readonly label: string; readonly isTicked: boolean; readonly link: Place | null };
type Frame = {
  readonly cell: Place | null;
  readonly at: OnSheet;
  hasImage: boolean;
  /** Name of an embedded object; null where there is none. */
  object: string | null;
};

/** A reader of what is drawn; `kindOf` tells what an embedded object is by its address in the package, null for a chart. */
export function createOdsDrawn(kindOf: (address: string) => string | null): DrawnReader {
  const controls = new Map<string, Control>();
  const drawnControls: { readonly id: string; readonly cell: Place | null; readonly at: OnSheet }[] = [];
  const frames: Frame[] = [];
  const open: Frame[] = [];
  const notes: (Place & { text: string })[] = [];
  let note: (Place & { text: string }) | null = null;
  let isWords = false;
  return {
    open: ({ name, path, attribute }, cellOf) => {
      // Nearly all elements of a cell are its own words.
      if (note === null && !DRAWN.has(name)) return;
      const cell = cellOf?.() ?? null;
      const at = { right: inchesOf(attribute('svg:x')) ?? 0, down: inchesOf(attribute('svg:y')) ?? 0 };
      if (name === 'annotation' && cell !== null) note = { ...cell, text: '' };
      else if (note !== null) {
        isWords = path.includes('p') || name === 'p';
        if (name === 'p' && note.text !== '') note.text += '\n';
        else if (name === 'line-break') note.text += '\n';
        else if (name === 's') note.text += ' ';
      } else if (name === 'checkbox' || name === 'radio') {
        const state = attribute('form:current-state') ?? attribute('form:state');
        const isTicked = state === 'checked' || attribute('form:current-selected') === 'true';
        const label = copyText(attribute('form:label') ?? '');
        const link = linkOf(attribute('form:linked-cell') ?? '');
        for (const id of [attribute('form:id'), attribute('xml:id')])
          if (id !== undefined) controls.set(copyText(id), { label, isTicked, link });
      } else if (name === 'control')
        drawnControls.push({ id: copyText(attribute('draw:control') ?? ''), cell, at });
      else if (name === 'frame') {
        const frame: Frame = { cell, at, hasImage: false, object: null };
        frames.push(frame);
        open.push(frame);
      } else if (path.at(-1) === 'frame') {
        const frame = open.at(-1);
        if (frame === undefined) return;
        if (name === 'image') frame.hasImage = true;
        else if (name === 'object' || name === 'object-ole' || name === 'plugin') {
          const kind = kindOf(attribute('xlink:href') ?? '');
          // Of a chart the picture beside it is for programs that draw none.
          frame.object = kind ?? CHART;
        }
      }
    },
    text: (text) => {
      if (note !== null && isWords && note.text.length < LONGEST)
        note.text += text.replace(/[ \t\r\n]+/g, ' ');
    },
    close: (name) => {
      if (name === 'annotation' && note !== null) {
        notes.push(note);
        note = null;
      } else if (name === 'p') isWords = false;
      else if (name === 'frame') open.pop();
    },
    take: (placeOf) => {
      const placed = ({ cell, at }: { readonly cell: Place | null; readonly at: OnSheet }) =>
        cell ?? placeOf(at);
      return {
        pictures: frames.filter(({ hasImage, object }) => hasImage && object === null).map(placed),
        over: {
          notes: notes.flatMap((each): Note[] => {
            const read = noteOf(each, each.text, '');
            return read === null ? [] : [read];
          }),
          boxes: drawnControls.flatMap(({ id, ...drawn }) => {
            const control = controls.get(id);
            return control === undefined ? [] : [{ ...placed(drawn), ...control }];
          }),
          embedded: frames.flatMap((frame) =>
            frame.object === null || frame.object === CHART ? [] : [{ ...placed(frame), name: frame.object }],
          ),
          controls: [],
          isUnsound: false,
        },
      };
    },
  };
}

const DRAWN = new Set([
  'annotation',
  'checkbox',
  'radio',
  'control',
  'frame',
  'image',
  'object',
  'object-ole',
  'plugin',
]);

const CHART = '';
const LONGEST = 4_000;

/** `'Tập thể'.D1` as a place; the sheet is left out. */
function linkOf(link: string): Place | null {
  return parseAddress(
    link
      .slice(link.lastIndexOf('.') + 1)
      .replaceAll('$', '')
      .toUpperCase(),
  );
}

/** Embedded documents by the type that the manifest gives them, in a clerk's words. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/opendocument\.text|msword|wordprocessingml/, 'tệp văn bản'],
  [/opendocument\.spreadsheet|ms-excel|spreadsheetml/, 'bảng tính'],
  [/opendocument\.presentation|ms-powerpoint|presentationml/, 'bản trình chiếu'],
];
const ANY = 'tệp đính kèm';

/** What the objects of a package are; `types` are those of its manifest by address. */
export function objectKinds(types: ReadonlyMap<string, string>): (address: string) => string | null {
  return (address) => {
    const name = address.replace(/^\.\//, '');
    const type = types.get(`${name}/`) ?? types.get(name) ?? '';
    if (/opendocument\.(chart|formula)/.test(type)) return null;
    return KINDS.find(([sign]) => sign.test(type))?.[1] ?? ANY;
  };
}
