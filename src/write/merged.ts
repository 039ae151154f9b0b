import { join } from 'node:path';
import { diagnose } from '../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../diagnostics/diagnostic.ts';
import { mergeReport } from '../documents/merge/merge-report.ts';
import { mergeOccasion } from '../documents/merge/merge-words.ts';
import { mergeWorkbook } from '../documents/merge/merge-workbook.ts';
import { REVIEW_IDS } from '../domain/review.ts';
import { termKey } from '../domain/term.ts';
import { writeFileSafely } from '../io/write-file.ts';
import type { Merged } from '../merge/merged.ts';
import { renderMergeOverview } from '../overview/render-merge.ts';
import { renderWorkbook } from '../render/xlsx/render-workbook.ts';
import type { Workspace } from '../workspace/open-workspace.ts';
import { openDesk } from './desk.ts';
import { issuingOffice } from './documents.ts';
import { pageParts } from './page-parts.ts';
import { documentRenderer } from './render-document.ts';
import type { WrittenDocument } from './written-document.ts';

export type MergeJob = {
  readonly workspace: Workspace | null;
  readonly folder: string;
  /** yyyy-MM-dd */
  readonly date: string;
  /** yyyy-MM-dd: by when the year is reported. */
  readonly deadline: string;
  /** Said on the way to the merge: the overview tells it too. */
  readonly noticed: readonly Diagnostic[];
};

/** Writes the table and the overview of a merge; the report where there is an office that issues it. Throws `DiskError`. */
export async function writeMerged(
  merged: Merged,
  { workspace, folder, date, deadline: day, noticed }: MergeJob,
): Promise<Staged<readonly WrittenDocument[]>> {
  const diagnostics: Diagnostic[] = [];
  const suffix = merged.review === 'annual' ? termKey(merged) : `${REVIEW_IDS[merged.review]}-${merged.year}`;
  const name = `tong-hop-cac-noi-${suffix}`;
  const table = {
    title: `Bảng tổng hợp các nơi gửi ${mergeOccasion(merged)}`,
    path: join(folder, `${name}.xlsx`),
  };
  await writeFileSafely(table.path, await renderWorkbook(mergeWorkbook(merged, name, date)));
  const report: WrittenDocument[] = [];
  if (workspace === null) diagnostics.push(diagnose('TD9087', {}, {}));
  else {
    const deadline = { date: day, weekend: false };
    const issuing = issuingOffice({ workspace, result: { deadline }, date });
    const model = mergeReport(merged, { name: `bao-cao-cac-noi-${suffix}`, office: issuing.value, date });
    // What somebody has written in an earlier one is kept in the new one.
    const desk = await openDesk(folder, documentRenderer(workspace.folder));
    const about = `gop ${suffix}`;
    const made = await desk.make(model, { path: `${model.name}.docx`, about });
    diagnostics.push(...issuing.diagnostics, ...made.diagnostics);
    if (made.value !== null) {
      const [path = ''] = await desk.put(made.value);
      report.push({ title: model.title, path });
    }
    diagnostics.push(...(await desk.finish((subject) => made.value !== null && subject === about)));
  }
  const overview = {
    title: 'Tổng quan các nơi gửi, mở bằng trình duyệt',
    path: join(folder, `tong-quan-cac-noi-${suffix}.html`),
  };
  const page = renderMergeOverview(merged, await pageParts('gop'), [...noticed, ...diagnostics]);
  await writeFileSafely(overview.path, new TextEncoder().encode(page));
  return { value: [...report, table, overview], diagnostics };
}
