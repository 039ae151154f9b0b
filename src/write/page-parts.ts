import { join } from 'node:path';
import { readBytes } from '../io/read-bytes.ts';
import { shippedFolder } from '../io/shipped.ts';
import type { PageParts } from '../overview/page.ts';

/** Looks and ways of the pages, beside the templates of documents. */
const FOLDER = 'tong-quan';

/** The looks, what sorts and sifts any table, and the ways of one page: `trang` of the year, `gop` of several offices. Throws `DiskError`. */
export async function pageParts(ways: 'trang' | 'gop'): Promise<PageParts> {
  const partOf = async (name: string) =>
    new TextDecoder().decode(await readBytes(join(shippedFolder('templates'), FOLDER, name)));
  return {
    style: await partOf('trang.css'),
    script: `${await partOf('bang.js')}${await partOf(`${ways}.js`)}`,
  };
}
