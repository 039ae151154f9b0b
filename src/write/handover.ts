import { dirname, join } from 'node:path';
import type { CriteriaEdition } from '../criteria/schema.ts';
import type { Office } from '../domain/profile.ts';
import { type Term, termKey } from '../domain/term.ts';
import { writeFileSafely } from '../io/write-file.ts';
import { fileNameOf } from '../text/file-name.ts';
import { readOffice, sealOf } from '../workspace/offices/read-office.ts';
import type { WrittenDocument } from './written-document.ts';

/**
 * Writes the hand-over file of a result: one small file for the level above, made of the result as it lies on the disk, by
 * the same reading that `gop` does. Throws `DiskError`.
 */
export async function writeHandover(
  resultPath: string,
  {
    office,
    editions,
    ...term
  }: Term & {
    readonly office: Pick<Office, 'territory' | 'issuingAgency'>;
    readonly editions: readonly CriteriaEdition[];
  },
): Promise<WrittenDocument> {
  const read = await readOffice({
    path: resultPath,
    office: { name: office.territory, issuer: office.issuingAgency },
    editions,
    hasLines: true,
  });
  if ('because' in read) throw new Error(`the result just written cannot be read: ${read.because}`);
  const { content } = read;
  const path = join(dirname(resultPath), `ban-giao-${fileNameOf(office.territory)}-${termKey(term)}.json`);
  const text = `${JSON.stringify({ ...content, seal: sealOf(content) })}\n`;
  await writeFileSafely(path, new TextEncoder().encode(text));
  return { title: 'Tệp bàn giao cho cấp trên', path };
}
