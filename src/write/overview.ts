import type { Result } from '../domain/result.ts';
import { sha256 } from '../io/hash.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { PageParts } from '../overview/page.ts';
import { renderOverview } from '../overview/render-overview.ts';
import type { ReviewPaths } from '../workspace/paths.ts';
import { packingKeptAt } from './packed-before.ts';
import { pageParts } from './page-parts.ts';
import { type MadeFrom, standsAsMade, writeOnce } from './write-once.ts';
import type { WrittenDocument } from './written-document.ts';

/** How the page is made. */
type Looks = { readonly hidesNames: boolean };
type OverviewPaths = Pick<ReviewPaths, 'overview' | 'madeFrom'>;

/**
 * Writes the overview of a result, where it does not stand there as it was made from the same; the one before is the tool's own
 * and gives way. Throws `DiskError`.
 */
export async function writeOverview(
  paths: OverviewPaths,
  { result, basis }: { readonly result: Result; readonly basis: string | null },
  { hidesNames }: Looks,
): Promise<WrittenDocument> {
  const { overview: path } = paths;
  const parts = await pageParts('trang');
  const from = basis === null ? null : madeFrom(paths, { basis, hidesNames, parts });
  await writeOnce(path, from, async () => {
    const { packing, keep } = await packingKeptAt(paths.madeFrom.overviewData);
    const bytes = new TextEncoder().encode(renderOverview(result, parts, { hidesNames, packing }));
    await writeFileSafely(path, bytes);
    await keep();
    return sha256(bytes);
  });
  return writtenTo(path);
}

/** The overview, where it stands as it was made from the same Result before; null elsewhere. */
export async function overviewBefore(
  paths: OverviewPaths,
  basis: string,
  { hidesNames }: Looks,
): Promise<WrittenDocument | null> {
  const from = madeFrom(paths, { basis, hidesNames, parts: await pageParts('trang') });
  return (await standsAsMade(paths.overview, from)) ? writtenTo(paths.overview) : null;
}

function madeFrom(
  { madeFrom: { overview } }: OverviewPaths,
  { basis, hidesNames, parts }: Looks & { readonly basis: string; readonly parts: PageParts },
): MadeFrom {
  return { basis: sha256(JSON.stringify([basis, hidesNames, parts])), kept: overview, fingerprint: null };
}

function writtenTo(path: string): WrittenDocument {
  return { title: 'Tổng quan, mở bằng trình duyệt', path };
}
