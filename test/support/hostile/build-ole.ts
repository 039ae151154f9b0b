import { CFB, utils, write } from 'xlsx';

/** An OLE file with streams of the given names. */
export function buildOle(streams: Readonly<Record<string, string>>): Uint8Array {
  const container = CFB.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) {
    CFB.utils.cfb_add(container, `/${name}`, Buffer.from(content, 'latin1'));
  }
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

/** A true .xls (or another format of SheetJS) with rows of values. */
export function buildXls(
  rows: readonly (readonly (string | number)[])[],
  bookType: 'biff8' | 'xlsb' | 'ods' = 'biff8',
): Uint8Array {
  const book = utils.book_new(utils.aoa_to_sheet(rows.map((row) => [...row])), 'Tập thể');
  return new Uint8Array(write(book, { type: 'buffer', bookType }) as Buffer);
}

/** Overwrites four bytes, little-endian. */
export function withNumber(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  new DataView(changed.buffer).setUint32(at, value, true);
  return changed;
}
