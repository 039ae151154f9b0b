import { resolve } from 'node:path';
import { defineCommand } from '../../command.ts';
import { commonOptions } from '../../common-options.ts';
import { several } from '../../declare.ts';
import { jsonText } from '../../outcome.ts';
import { printDiagnostics } from '../../print/diagnostics.ts';
import { shownPath } from '../../print/shown-path.ts';
import { styleFor } from '../../print/style.ts';

/** `thidua tieuchi kiemtra [tệp...]`: verifies the files named, or every set in reach; exit code 2 when one is broken. */
export const checkCriteriaCommand = defineCommand({
  name: 'kiemtra',
  description: 'Kiểm tra các tệp tiêu chí (không ghi tệp nào thì kiểm tra tất cả), chỉ ra từng dòng sai.',
  examples: ['thidua tieuchi kiemtra', 'thidua tieuchi kiemtra tieu-chi/2022.1.yaml'],
  args: { files: several('[tệp...]', '') },
  options: commonOptions,
  idle: ['sources', 'folder', 'date'],
  open: async (call) => (await import('../../steps/criteria-library.ts')).openLibrary(call),
  run: async ({ world, args, options }, library, before) => {
    const { ownLibrary } = await import('../../steps/criteria-library.ts');
    const { countLines } = await import('../../../criteria/count-lines.ts');
    const { checkAll, checkFiles } = await import('../../steps/check-criteria.ts');

    const paths = args.files.map((file) => resolve(world.cwd, file));
    const { value: editions, diagnostics } =
      paths.length === 0
        ? checkAll({ value: await ownLibrary({ world, options }, library), diagnostics: before })
        : await checkFiles(library, paths);
    const faults = diagnostics.filter(({ severity }) => severity === 'error');
    const criteria = editions.map(({ set: { plan, version }, file, sha256 }) => ({
      plan,
      version,
      file,
      sha256,
    }));
    return {
      exitCode: faults.length > 0 ? 2 : 0,
      json: () => jsonText({ criteria, diagnostics }),
      print: () => {
        printDiagnostics(world, diagnostics);
        const style = styleFor(world);
        for (const { set, file } of editions) {
          if (faults.some((fault) => fault.file === file)) continue;
          const { units, individuals, examples } = countLines(set);
          world.out(
            `${style.green('đạt')}  ${shownPath(world, file)}: ${set.plan} bản ${set.version}; ${units} dòng chấm tập thể${individuals > 0 ? `, ${individuals} dòng chấm cá nhân` : ''}; ${examples} ví dụ tính đúng.\n`,
          );
        }
      },
    };
  },
});
