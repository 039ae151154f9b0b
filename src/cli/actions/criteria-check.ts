import { resolve } from 'node:path';
import { countLines } from '../../criteria/count-lines.ts';
import { checkFrozen, checkUnfrozen } from '../../criteria/frozen.ts';
import type { CriteriaEdition } from '../../criteria/schema.ts';
import { diagnose } from '../../diagnostics/diagnose.ts';
import { type Diagnostic, type Staged, staged } from '../../diagnostics/diagnostic.ts';
import { DiskError } from '../../io/disk-error.ts';
import { editionsTogether, readCriteriaFile } from '../../workspace/criteria-library.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { shownPath } from '../print/shown-path.ts';
import { styleFor } from '../print/style.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { openLibrary } from './criteria-library.ts';

/** Verifies the files named, or every criteria set in reach; exit code 2 when one is broken. */
export async function checkCriteria(
  world: World,
  files: readonly string[],
  options: CommonOptions,
): Promise<ExitCode> {
  const checked =
    files.length === 0 ? await checkAll(world, options) : await checkFiles(world, files, options);
  if (checked.value === null) return failWith(world, options, checked.diagnostics);
  const isBroken = checked.diagnostics.some(({ severity }) => severity === 'error');
  if (options.json) {
    const editions = checked.value.map(({ set: { plan, version }, file, sha256 }) => ({
      plan,
      version,
      file,
      sha256,
    }));
    writeJson(world, { criteria: editions, diagnostics: checked.diagnostics });
    return isBroken ? 2 : 0;
  }
  printDiagnostics(world, checked.diagnostics);
  const style = styleFor(world);
  for (const { set, file } of checked.value) {
    if (checked.diagnostics.some((diagnostic) => diagnostic.file === file && diagnostic.severity === 'error'))
      continue;
    const { units, individuals, examples } = countLines(set);
    world.out(
      `${style.green('đạt')}  ${shownPath(world, file)}: ${set.plan} bản ${set.version}; ${units} dòng chấm tập thể, ${individuals} dòng chấm cá nhân; ${examples} ví dụ tính đúng.\n`,
    );
  }
  return isBroken ? 2 : 0;
}

async function checkAll(
  world: World,
  options: CommonOptions,
): Promise<Staged<readonly CriteriaEdition[] | null>> {
  const library = await openLibrary(world, options);
  if (library.value === null) return staged(null, library.diagnostics);
  const { editions, frozen } = library.value;
  const all = editions.map(({ edition }) => edition);
  const shipped = editions.filter(({ isShipped }) => isShipped).map(({ edition }) => edition);
  return staged(all, [
    ...library.diagnostics,
    ...checkFrozen(frozen, shipped),
    ...checkUnfrozen(frozen, shipped),
    ...editionsTogether(all),
  ]);
}

/** The files named; a published version among them must still be what was published. */
async function checkFiles(
  world: World,
  files: readonly string[],
  options: CommonOptions,
): Promise<Staged<readonly CriteriaEdition[] | null>> {
  const library = await openLibrary(world, options);
  if (library.value === null) return staged(null, library.diagnostics);
  const read = await Promise.all(files.map((file) => readNamed(resolve(world.cwd, file))));
  const editions = read.flatMap(({ value }) => (value === null ? [] : [value]));
  const published = library.value.frozen.filter(({ plan, version }) =>
    editions.some(({ set }) => set.plan === plan && set.version === version),
  );
  return staged(editions, [
    ...read.flatMap(({ diagnostics }) => diagnostics),
    ...checkFrozen(published, editions),
  ]);
}

async function readNamed(path: string): Promise<Staged<CriteriaEdition | null>> {
  try {
    return await readCriteriaFile(path);
  } catch (cause) {
    if (!(cause instanceof DiskError)) throw cause;
    const words = {
      problem: cause.message.replace(/\.$/, ''),
      remedy: 'Kiểm tra đường dẫn và quyền mở tệp rồi chạy lại.',
    };
    const unreadable: Diagnostic = diagnose('TD4150', { file: path }, words);
    return staged(null, [unreadable]);
  }
}
