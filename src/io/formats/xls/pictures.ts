import { lastColumn } from '../../cells/address.ts';
import type { PicturePlace } from '../xlsx/pictures.ts';

/** Kinds of what a drawing holds that the eye takes for content ([MS-XLS] 2.5.143, `ot`). */
const PICTURE = 0x08;

const ANCHOR = 0xf010;
const CONTAINER = 0x0f;

/**
 * Where each shape of a drawing begins, in the order of the objects that follow them: the anchors in one `MsoDrawing` record
 * ([MS-ODRAW] 2.2.46). `data` may begin in the middle of a container.
 */
export function anchorsIn(data: DataView): readonly PicturePlace[] {
  const places: PicturePlace[] = [];
  for (let at = 0; at + 8 <= data.byteLength; ) {
    const kind = data.getUint16(at + 2, true);
    const length = data.getUint32(at + 4, true);
    if (kind === ANCHOR && length >= 8 && at + 16 <= data.byteLength) {
      const column = data.getUint16(at + 10, true) + 1;
      if (column <= lastColumn) places.push({ row: data.getUint16(at + 14, true) + 1, column });
    }
    // Containers are walked into, all else is passed over.
    at += (data.getUint16(at, true) & 0x0f) === CONTAINER ? 8 : 8 + length;
  }
  return places;
}

/** Whether an `Obj` record stands for a picture. */
export function isPicture(data: DataView): boolean {
  return data.byteLength >= 6 && data.getUint16(0, true) === 0x15 && data.getUint16(4, true) === PICTURE;
}
