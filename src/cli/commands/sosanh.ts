import { basename, join, resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import type { Diagnostic, Staged } from '../../diagnostics/diagnostic.ts';
import type { Result } from '../../domain/result.ts';
import { termKey } from '../../domain/term.ts';
import type { Unit } from '../../domain/unit.ts';
import type { IndexedUnit } from '../../result/result-index.ts';
import type { ComparedSide } from '../../review/compare-results.ts';
import type { ComparedResult, Comparison } from '../../review/comparison.ts';
import { fileNameOf } from '../../text/file-name.ts';
import { readTerm } from '../../text/read-term.ts';
import type { Workspace } from '../../workspace/open-workspace.ts';
import type { StoredResult } from '../../workspace/results/stored-result.ts';
import { defineCommand } from '../command.ts';
import { commonOptions } from '../common-options.ts';
import { needed } from '../declare.ts';
import { openWorkspace } from '../openers.ts';
import { exitCodeFor, failed, jsonText } from '../outcome.ts';
import type { World } from '../world.ts';

/** `thidua sosanh <trước> <sau>`: what differs between two results, each a year of the workspace or a path. */
export const compareCommand = defineCommand({
  name: 'sosanh',
  description:
    'So sánh hai kết quả: đơn vị nào lên, xuống, mới, không còn, sáp nhập; tiêu chí nào đổi và vì sao\n(bản nộp, tiêu chí, thẩm định, phiên bản công cụ); đề nghị khen thưởng thêm, bớt. Ghi bảng .xlsx.',
  examples: ['thidua sosanh 2021 2022', 'thidua sosanh luu/ket-qua-truoc-tham-dinh.json 2022 --chi-tiet'],
  note: 'Ghi so-sanh-<trước>-<sau>.xlsx vào <năm sau>/van-ban/ (hoặc --ra; kết quả sau là đường dẫn thì thư mục hiện tại).',
  args: {
    before: needed('<trước>', 'kết quả trước: một năm của thư mục làm việc, hoặc đường dẫn tới ket-qua.json'),
    after: needed('<sau>', 'kết quả sau, ghi như trên'),
  },
  options: commonOptions,
  // Two paths can do without a workspace; no merger is then known.
  idle: ['sources'],
  open: async (call) => {
    const opened = await openWorkspace(call);
    const isNeeded =
      call.options.workspace !== undefined ||
      Object.values(call.args).some((each) => readTerm(each) !== null);
    if (opened.value === null && isNeeded) return { value: null, diagnostics: opened.diagnostics };
    return { value: { workspace: opened.value }, diagnostics: [] };
  },
  run: async ({ world, args, options }, { workspace }) => {
    const { comparisonWorkbook } = await import('../../documents/workbooks/comparison-workbook.ts');
    const { writeFileSafely } = await import('../../io/write-file.ts');
    const { renderWorkbook } = await import('../../render/xlsx/render-workbook.ts');
    const { yearPaths } = await import('../../workspace/paths.ts');
    const { recordedPath } = await import('../../write/documents.ts');
    const { printComparison } = await import('../print/comparison.ts');

    const before = await resultOf(world, workspace, args.before);
    const after = await resultOf(world, workspace, args.after);
    const [first, second] = [before.value, after.value];
    if (first === null || second === null) {
      await Promise.all([first?.close(), second?.close()]);
      return failed(...before.diagnostics, ...after.diagnostics);
    }
    const comparison = await compareStored(first, second, workspace?.register.units ?? []);
    await Promise.all([first.close(), second.close()]);
    const faults = [...before.diagnostics, ...after.diagnostics];
    const diagnostics: readonly Diagnostic[] = comparison.isComparable
      ? faults
      : [
          ...faults,
          diagnose(
            'TD9043',
            {},
            { before: editionOf(comparison.before), after: editionOf(comparison.after) },
          ),
        ];
    const name = `so-sanh-${labelOf(args.before, first.head)}-${labelOf(args.after, second.head)}`;
    const term = readTerm(args.after);
    const own = term === null || workspace === null ? world.cwd : yearPaths(workspace.folder, term).documents;
    const folder = options.folder === undefined ? own : resolve(world.cwd, options.folder);
    const path = join(folder, `${name}.xlsx`);
    const date = options.date ?? world.today();
    await writeFileSafely(path, await renderWorkbook(comparisonWorkbook(comparison, name, date)));
    const documents = [workspace === null ? path : recordedPath(workspace.folder, path)];
    const { isDetailed } = options;
    return {
      exitCode: exitCodeFor(faults),
      json: () => jsonText({ schema: 'thidua-comparison/1', ...comparison, documents, diagnostics }),
      print: () => printComparison(world, { comparison, isDetailed, path, diagnostics }),
    };
  },
});

async function resultOf(
  world: World,
  workspace: Workspace | null,
  typed: string,
): Promise<Staged<StoredResult | null>> {
  const { openResultFile, openReviewResult } = await import('../../workspace/year-result.ts');
  const term = readTerm(typed);
  if (term !== null && workspace !== null) return openReviewResult(workspace, term, 'annual');
  const path = resolve(world.cwd, typed);
  return openResultFile(/\.json$/iu.test(path) ? path : join(path, 'ket-qua.json'), workspace);
}

/** Compares two results unit by unit, so that the lines of one unit alone are held. */
async function compareStored(
  before: StoredResult,
  after: StoredResult,
  register: readonly Unit[],
): Promise<Comparison> {
  const { comparing } = await import('../../review/compare-results.ts');
  const comparison = comparing(await sideOf(before), await sideOf(after), register);
  for (const { old, now } of comparison.pairs)
    comparison.lines(await before.unit(old), await after.unit(now));
  return comparison.finish();
}

async function sideOf({ head, index, eachNomination }: StoredResult): Promise<ComparedSide<IndexedUnit>> {
  const nominations: ComparedSide['nominations'][number][] = [];
  await eachNomination(({ subject, unit, individual, award, outcome, name, because }) => {
    nominations.push({ subject, unit, individual, award, outcome, name, because });
  });
  return { ...head, units: index.units, inputs: index.inputs, nominations };
}

/** `2022`, `2026-Q2`; of a file with a name of its own also that name. */
function labelOf(typed: string, head: Pick<Result, 'year' | 'reportingPeriod'>): string {
  const key = termKey(head);
  const stem = basename(typed).replace(/\.json$/iu, '');
  const isPlain = readTerm(typed) !== null || !/\.json$/iu.test(typed) || stem === 'ket-qua';
  return isPlain ? key : `${key}-${fileNameOf(stem)}`;
}

/** The start of the fingerprint tells two files apart that call themselves the same version. */
function editionOf({ criteria: { id, version, sha256 } }: ComparedResult): string {
  return `${id} bản ${version} (tệp ${sha256.slice(0, 8)}…)`;
}
