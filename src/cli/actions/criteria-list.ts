import { formatShortDate } from '../../text/dates.ts';
import type { CommonOptions, ExitCode } from '../command.ts';
import { shownPath } from '../print/shown-path.ts';
import { formatTable } from '../print/table.ts';
import { printDiagnostics } from '../print-diagnostics.ts';
import { exitCodeFor, failWith, writeJson } from '../report.ts';
import type { World } from '../world.ts';
import { openLibrary } from './criteria-library.ts';

/** Lists the criteria sets that ship with the tool and those of the workspace. */
export async function listCriteria(world: World, options: CommonOptions): Promise<ExitCode> {
  const library = await openLibrary(world, options);
  if (library.value === null) return failWith(world, options, library.diagnostics);
  const { editions, frozen } = library.value;
  const criteria = editions.map(({ edition: { set, sha256, file }, isShipped }) => ({
    plan: set.plan,
    version: set.version,
    effective: set.effective,
    file,
    sha256,
    shipped: isShipped,
    published: frozen.some(({ plan, version }) => plan === set.plan && version === set.version),
  }));
  if (options.json) {
    writeJson(world, { criteria, diagnostics: library.diagnostics });
    return exitCodeFor(library.diagnostics);
  }
  const rows = criteria.map(({ plan, version, effective: { from, to }, file, shipped }) => [
    plan,
    version,
    `${formatShortDate(from)} – ${to === null ? 'nay' : formatShortDate(to)}`,
    shipped ? 'đi kèm công cụ' : 'của thư mục làm việc',
    shownPath(world, file),
  ]);
  world.out(
    formatTable(
      [['Kế hoạch', 'Bản', 'Hiệu lực', 'Nguồn', 'Tệp'], ...rows],
      ['left', 'left', 'left', 'left', 'left'],
      '',
    ),
  );
  printDiagnostics(world, library.diagnostics);
  return exitCodeFor(library.diagnostics);
}
