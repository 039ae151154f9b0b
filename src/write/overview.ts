import { join } from 'node:path';
import type { Result } from '../domain/result.ts';
import { readBytes } from '../io/read-bytes.ts';
import { shippedFolder } from '../io/shipped.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderOverview } from '../overview/render-overview.ts';
import type { WrittenDocument } from './written-document.ts';

/** Looks and ways of the page, beside the templates of documents. */
const FOLDER = 'tong-quan';

/** Writes the overview of a result; the one before is the tool's own and gives way. Throws `DiskError`. */
export async function writeOverview(
  path: string,
  result: Result,
  { hidesNames }: { readonly hidesNames: boolean },
): Promise<WrittenDocument> {
  const partOf = async (name: string) =>
    new TextDecoder().decode(await readBytes(join(shippedFolder('templates'), FOLDER, name)));
  const parts = { style: await partOf('trang.css'), script: await partOf('trang.js') };
  await writeFileSafely(path, new TextEncoder().encode(renderOverview(result, parts, { hidesNames })));
  return { title: 'Tổng quan, mở bằng trình duyệt', path };
}
