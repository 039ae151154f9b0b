import { dirname, relative } from 'node:path';
import { shippedFolder } from '../../../io/shipped.ts';
import { formatShortDate } from '../../../text/dates.ts';
import { defineCommand } from '../../command.ts';
import { commonOptions } from '../../common-options.ts';
import { exitCodeFor, jsonText } from '../../outcome.ts';
import { printDiagnostics } from '../../print/diagnostics.ts';
import { outWidth } from '../../print/fit.ts';
import { shownPath } from '../../print/shown-path.ts';
import { formatTable } from '../../print/table.ts';

/** `thidua tieuchi danhsach`: the criteria sets that ship with the tool and those of the workspace. */
export const listCriteriaCommand = defineCommand({
  name: 'danhsach',
  description: 'Liệt kê các bộ tiêu chí đi kèm công cụ và của thư mục làm việc.',
  examples: ['thidua tieuchi danhsach'],
  args: {},
  options: commonOptions,
  idle: ['sources', 'folder', 'date'],
  open: async (call) => (await import('../../steps/criteria-library.ts')).openLibrary(call),
  run: async ({ world, options }, library, diagnostics) => {
    const { ownLibrary } = await import('../../steps/criteria-library.ts');
    const { editions, frozen } = await ownLibrary({ world, options }, library);
    const criteria = editions.map(({ edition: { set, sha256, file }, isShipped }) => ({
      plan: set.plan,
      version: set.version,
      effective: set.effective,
      file: isShipped ? relative(dirname(shippedFolder('criteria')), file).replaceAll('\\', '/') : file,
      sha256,
      shipped: isShipped,
      published: frozen.some(({ plan, version }) => plan === set.plan && version === set.version),
    }));
    const rows = criteria.map(({ plan, version, effective: { from, to }, file, shipped }) => [
      plan,
      version,
      `${formatShortDate(from)} – ${to === null ? 'nay' : formatShortDate(to)}`,
      shipped ? 'đi kèm công cụ' : 'của thư mục làm việc',
      shipped ? file : shownPath(world, file),
    ]);
    const head = ['Kế hoạch', 'Bản', 'Hiệu lực', 'Nguồn', 'Tệp'];
    return {
      exitCode: exitCodeFor(diagnostics),
      json: () => jsonText({ criteria, diagnostics }),
      print: () => {
        world.out(
          formatTable([head, ...rows], ['left', 'left', 'left', 'left', 'left'], outWidth(world), ''),
        );
        printDiagnostics(world, diagnostics);
      },
    };
  },
});
