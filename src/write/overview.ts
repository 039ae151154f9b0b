import type { Result } from '../domain/result.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderOverview } from '../overview/render-overview.ts';
import { pageParts } from './page-parts.ts';
import type { WrittenDocument } from './written-document.ts';

/** Writes the overview of a result; the one before is the tool's own and gives way. Throws `DiskError`. */
export async function writeOverview(
  path: string,
  result: Result,
  { hidesNames }: { readonly hidesNames: boolean },
): Promise<WrittenDocument> {
  const parts = await pageParts('trang');
  await writeFileSafely(path, new TextEncoder().encode(renderOverview(result, parts, { hidesNames })));
  return { title: 'Tổng quan, mở bằng trình duyệt', path };
}
