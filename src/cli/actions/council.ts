import { resolve } from 'node:path';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { lockWorkspace } from '../../io/lock.ts';
import { importBallots } from '../../tables/council/import-ballots.ts';
import { layCouncil } from '../../tables/council/lay-council.ts';
import { loadCouncil } from '../../tables/council/load.ts';
import type { KeptTables } from '../../tables/council/tables.ts';
import { openTable } from '../../tables/disk.ts';
import { formatShortDate } from '../../text/dates.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { documentDate } from '../document-date.ts';
import { councilFacts, printCouncil } from '../print/council-summary.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { askCouncil } from './ask-council.ts';
import { chooseByFlags } from './choose-by-flags.ts';
import { type CouncilTask, councilStore, faultsOf, openCouncilTask, readKept } from './council-file.ts';
import { type CouncilPrompts, terminalPrompts } from './council-prompts.ts';

export type CouncilOptions = CommonOptions & {
  readonly ky?: string;
  readonly chon?: readonly string[];
  readonly khongChon?: readonly string[];
  readonly hinhThuc?: string;
  readonly lyDo?: string;
  readonly nguoi?: string;
  readonly phieu?: string;
};

/** Writes `hoi-dong.xlsx` with all that was entered in it; takes choices and votes by flags, or asks for them. */
export async function council(
  world: World,
  typedYear: string,
  options: CouncilOptions,
  prompts?: CouncilPrompts,
): Promise<ExitCode> {
  const wrong = wrongUsage(options);
  if (wrong !== null) return failWith(world, options, [diagnose('TD9001', {}, { what: wrong })]);
  const date = documentDate(world, options);
  if (typeof date !== 'string') return failWith(world, options, [date]);
  const opened = await openCouncilTask(world, typedYear, options);
  if (opened.value === null) return failWith(world, options, opened.diagnostics);
  const task = opened.value;
  const lock = await lockWorkspace(task.workspace);
  try {
    const kept = await readKept(task);
    if (kept.value === null) return failWith(world, options, kept.diagnostics);
    const given = await applyFlags(world, options, { task, kept: kept.value, date });
    if (given.value === null) return failWith(world, options, given.diagnostics);
    const save = councilStore(task, kept.value);
    let tables = given.value;
    let written = await save(tables);
    if (mayAsk(world, options, prompts)) {
      const { meeting } = (await loadCouncil(task.path, task.context)).value;
      const asked = {
        result: task.result,
        members: meeting?.members ?? [],
        on: formatShortDate(date),
        by: options.nguoi ?? meeting?.chair.name ?? '',
      };
      tables = await askCouncil(tables, asked, prompts ?? (await terminalPrompts()), save);
      written = await save(tables);
    }
    const diagnostics: readonly Diagnostic[] = [...given.diagnostics, ...(await faultsOf(task))];
    const facts = councilFacts(task.result, layCouncil(task.result, tables), written);
    if (options.json) writeJson(world, { ...facts, diagnostics });
    else printCouncil(world, { result: task.result, facts, diagnostics });
    return exitCodeFor(diagnostics);
  } finally {
    await lock.release();
  }
}

/** What flags enter; null, with the reasons, where one of them cannot be done: nothing is then written. */
async function applyFlags(
  world: World,
  options: CouncilOptions,
  { task, kept, date }: { readonly task: CouncilTask; readonly kept: KeptTables; readonly date: string },
): Promise<Staged<KeptTables | null>> {
  const chair = kept.meeting.chairName[0];
  const chosen = chooseByFlags(kept, task.result, {
    take: options.chon ?? [],
    leave: options.khongChon ?? [],
    award: options.hinhThuc,
    reason: options.lyDo?.trim() ?? '',
    by: options.nguoi ?? (typeof chair === 'string' ? chair : ''),
    on: formatShortDate(date),
  });
  if (chosen.diagnostics.length > 0) return staged(null, chosen.diagnostics);
  if (options.phieu === undefined) return chosen;
  const other = await openTable(resolve(world.cwd, options.phieu));
  if (other === null) {
    return staged(null, [diagnose('TD4828', { file: options.phieu }, { path: options.phieu })]);
  }
  if (other.value === null) return staged(null, other.diagnostics);
  const imported = importBallots(chosen.value, other.value, task.context);
  return staged(imported.value?.kept ?? null, [...other.diagnostics, ...imported.diagnostics]);
}

function mayAsk(world: World, options: CouncilOptions, prompts: CouncilPrompts | undefined): boolean {
  const isGiven = [options.chon, options.khongChon, options.phieu].some((flag) => flag !== undefined);
  if (isGiven || options.khongHoi === true || options.json === true) return false;
  return prompts !== undefined || world.canAsk;
}

function wrongUsage({ chon, khongChon, lyDo, hinhThuc, nguoi }: CouncilOptions): string | null {
  const isChoosing = chon !== undefined || khongChon !== undefined;
  if (isChoosing && (lyDo === undefined || lyDo.trim() === ''))
    return 'Lựa chọn của Hội đồng phải có lý do: thêm --ly-do "…".';
  if (!isChoosing && [lyDo, hinhThuc].some((flag) => flag !== undefined))
    return '--ly-do và --hinh-thuc chỉ dùng cùng --chon hoặc --khong-chon.';
  if (nguoi !== undefined && nguoi.trim() === '') return '--nguoi cần tên người quyết định.';
  return null;
}
