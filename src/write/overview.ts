import type { Result } from '../domain/result.ts';
import { sha256 } from '../io/hash.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { renderOverview } from '../overview/render-overview.ts';
import type { ReviewPaths } from '../workspace/paths.ts';
import { pageParts } from './page-parts.ts';
import { writeOnce } from './write-once.ts';
import type { WrittenDocument } from './written-document.ts';

/**
 * Writes the overview of a result, where it does not stand there as it was made from the same; the one before is the tool's own
 * and gives way. Throws `DiskError`.
 */
export async function writeOverview(
  { overview: path, madeFrom }: Pick<ReviewPaths, 'overview' | 'madeFrom'>,
  { result, basis }: { readonly result: Result; readonly basis: string | null },
  { hidesNames }: { readonly hidesNames: boolean },
): Promise<WrittenDocument> {
  const parts = await pageParts('trang');
  const said = JSON.stringify([basis, hidesNames, parts]);
  const from = basis === null ? null : { basis: sha256(said), kept: madeFrom.overview };
  await writeOnce(path, from, async () => {
    const bytes = new TextEncoder().encode(renderOverview(result, parts, { hidesNames }));
    await writeFileSafely(path, bytes);
    return sha256(bytes);
  });
  return { title: 'Tổng quan, mở bằng trình duyệt', path };
}
