import { defineCommand } from '../../command.ts';
import { commonOptions } from '../../common-options.ts';
import { needed } from '../../declare.ts';
import { failed, jsonText } from '../../outcome.ts';

/** `thidua tieuchi xem <bản>`: one criteria set. */
export const showCriteriaCommand = defineCommand({
  name: 'xem',
  description: 'Xem một bộ tiêu chí: nhóm, tiêu chí, điểm tối đa, cách chấm, điều khoản.',
  examples: ['thidua tieuchi xem 2019.1', 'thidua tieuchi xem tieu-chi/2022.1.yaml'],
  args: { edition: needed('<bản>', '') },
  options: commonOptions,
  idle: ['sources', 'folder', 'date'],
  open: async (call) => (await import('../../steps/criteria-library.ts')).openLibrary(call),
  run: async ({ world, args }, library) => {
    const { formatCriteria } = await import('../../print/criteria.ts');
    const { findEdition } = await import('../../steps/criteria-library.ts');

    const found = await findEdition(world, args.edition, library);
    if (found.value === null) return failed(...found.diagnostics);
    const edition = found.value;
    const { set, sha256, file } = edition;
    return {
      exitCode: 0,
      json: () => jsonText({ file, sha256, criteria: set }),
      print: () => world.out(formatCriteria(world, edition)),
    };
  },
});
