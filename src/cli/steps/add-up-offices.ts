import { join } from 'node:path';
import { dayOfTerm } from '../../criteria/of-term.ts';
import { selectInForce } from '../../criteria/select.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { REVIEW_IDS, type ReviewKind } from '../../domain/review.ts';
import { type Term, termKey, termOf } from '../../domain/term.ts';
import { DiskError } from '../../io/disk-error.ts';
import { shippedFolder } from '../../io/shipped.ts';
import { addUp, dayOfRegister } from '../../merge/add-up.ts';
import type { Merged, ReadRecord } from '../../merge/merged.ts';
import { officeIn } from '../../merge/office-in.ts';
import type { HandoverContent } from '../../merge/office-record.ts';
import { renderLines } from '../../render/parquet/render-lines.ts';
import { loadCriteria } from '../../workspace/criteria-library.ts';
import { findResults } from '../../workspace/offices/find-results.ts';
import { officeStore } from '../../workspace/offices/kept-office.ts';
import { type OfficeAsked, type ReadOffice, readOffice } from '../../workspace/offices/read-office.ts';
import type { Workspace } from '../../workspace/open-workspace.ts';
import { workspacePaths } from '../../workspace/paths.ts';
import { unitsInForce } from '../../workspace/units-in-force.ts';
import type { PackedLines } from '../../write/lines.ts';
import { progressBar } from '../print/progress.ts';
import type { World } from '../world.ts';

/** Several offices as one; `lines` of those that count, packed, where they are wanted. */
export type AddedUp = {
  readonly merged: Merged;
  readonly lines: readonly PackedLines[];
  /** yyyy-MM-dd: the day that the office's own register was looked at. */
  readonly deadline: string;
};

/** Reads what offices sent in, one after the other, and adds up what can be compared. */
export async function addUpOffices(
  world: World,
  home: Workspace | null,
  asked: Term & {
    readonly review: ReviewKind;
    readonly paths: readonly string[];
    /** Their lines are packed as each office is read: nobody holds those of all. */
    readonly hasLines: boolean;
  },
): Promise<Staged<AddedUp | null>> {
  const { value: files, diagnostics: notThere } = await findResults(world.cwd, asked.paths);
  const diagnostics: Diagnostic[] = [...notThere];
  const workspaceFolder = home === null ? null : workspacePaths(home.folder).criteria;
  const editions = (await loadCriteria({ shippedFolder: shippedFolder('criteria'), workspaceFolder })).value;
  // A register is of the day by which its term is reported, as the office's own plan says.
  const own = home === null ? null : selectInForce(editions, home.profile.plan, termOf(asked)).value;
  const deadline = own === null ? dayOfRegister(asked) : dayOfTerm(own.set, termOf(asked));
  const register = home === null ? null : unitsInForce(home.register, deadline);
  const unitOf = officeIn(register);
  const store = home === null ? null : officeStore(placeOf(home, asked), editions);
  const records: ReadRecord[] = [];
  const packed = new Map<ReadRecord, PackedLines>();
  const progress = progressBar(world, 'Đọc kết quả của các nơi');
  for (const [index, { path, file, office, isNamed }] of files.entries()) {
    const asOffice = {
      path,
      office: { name: office, issuer: '' },
      editions,
      hasLines: asked.hasLines,
      store,
    };
    const read = await readSafely(asOffice, file);
    progress.step(index + 1, files.length, file);
    if ('code' in read) {
      diagnostics.push(read);
      continue;
    }
    const { content, sha256, unsound } = read;
    const units = content.units.map(({ lines: _lines, ...unit }) => unit);
    const one: ReadRecord = { file, sha256, record: { ...content, units }, unsound, isNamed };
    records.push(one);
    if (asked.hasLines) packed.set(one, packedLines(content, unitOf));
  }
  progress.end();
  await store?.tidy();
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
  const lines = added.accepted.flatMap((each) => packed.get(each) ?? []);
  return staged({ merged: { ...added.value, accounting: all }, lines, deadline }, diagnostics);
}

/** Beside what is kept of received files; of each term and review by itself. */
function placeOf(home: Workspace, { review, ...term }: Term & { readonly review: ReviewKind }): string {
  return join(home.folder, '.thidua', 'cache', `gop-${termKey(term)}-${REVIEW_IDS[review]}`);
}

function packedLines(content: HandoverContent, unitOf: ReturnType<typeof officeIn>): PackedLines {
  const unit = unitOf(content.office.name);
  const of = { id: unit?.id ?? null, name: unit?.name ?? content.office.name };
  return {
    key: of.id ?? of.name,
    count: content.units.reduce((sum, { lines }) => sum + lines.length, 0),
    pieces: renderLines(content, of),
  };
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
