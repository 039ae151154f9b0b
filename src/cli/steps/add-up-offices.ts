import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import type { ReviewKind } from '../../domain/review.ts';
import { DiskError } from '../../io/disk-error.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { addUp, type Merged, type ReadRecord } from '../../merge/add-up.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';
import { findResults } from '../../workspace/offices/find-results.ts';
import { type OfficeAsked, type ReadOffice, readOffice } from '../../workspace/offices/read-office.ts';
import type { Workspace } from '../../workspace/open-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { unitsInForce } from '../../workspace/units-in-force.ts';
import { progressBar } from '../print/progress.ts';
import type { World } from '../world.ts';

/** Reads what offices sent in, one after the other, and adds up what can be compared. */
export async function addUpOffices(
  world: World,
  home: Workspace | null,
  asked: { readonly year: number; readonly review: ReviewKind; readonly paths: readonly string[] },
): Promise<Staged<Merged | null>> {
  const { value: files, diagnostics: notThere } = await findResults(world.cwd, asked.paths);
  const diagnostics: Diagnostic[] = [...notThere];
  const workspaceFolder = home === null ? null : workspacePaths(home.folder).criteria;
  const editions = (await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder })).value;
  const records: ReadRecord[] = [];
  const progress = progressBar(world, 'Đọc kết quả của các nơi');
  for (const [index, { path, file, office, isNamed }] of files.entries()) {
    const asOffice = { path, office: { name: office, issuer: '' }, editions, hasLines: false };
    const read = await readSafely(asOffice, file);
    progress.step(index + 1, files.length, file);
    if ('code' in read) {
      diagnostics.push(read);
      continue;
    }
    const { content: record, sha256, unsound } = read;
    records.push({ file, sha256, record, unsound, isNamed });
  }
  progress.end();
  // A register is of its year's 30/11 (contract section 1).
  const register = home === null ? null : unitsInForce(home.register, `${asked.year}-11-30`);
  const added = addUp(records, { ...asked, register });
  diagnostics.push(...added.diagnostics);
  if (added.value === null) return staged(null, diagnostics);
  const { accounting } = added.value;
  const unusable = files.length - records.length;
  const all = {
    ...accounting,
    read: accounting.read + unusable,
    refused: accounting.refused + unusable,
  };
  return staged({ ...added.value, accounting: all }, diagnostics);
}

/** What an office sent in, or why it is of no use; one file that the disk refuses costs itself only. */
async function readSafely(asked: OfficeAsked, file: string): Promise<ReadOffice | Diagnostic> {
  try {
    const read = await readOffice(asked);
    if (!('because' in read)) return read;
    return diagnose(read.isEdited ? 'TD4271' : 'TD4270', { file }, { because: read.because });
  } catch (cause) {
    if (cause instanceof DiskError) return diagnose('TD1051', { file }, { because: cause.message });
    throw cause;
  }
}
