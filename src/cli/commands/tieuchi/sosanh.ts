import type { CriteriaEdition } from '../../../criteria/schema.ts';
import { defineCommand } from '../../command.ts';
import { commonOptions } from '../../common-options.ts';
import { needed } from '../../declare.ts';
import { failed, jsonText } from '../../outcome.ts';

/** `thidua tieuchi sosanh <a> <b>`: what differs between two criteria sets. */
export const compareCriteriaCommand = defineCommand({
  name: 'sosanh',
  description: 'So sánh hai bản tiêu chí: thêm, bớt, đổi điểm, đổi cách chấm, đổi điều kiện.',
  examples: ['thidua tieuchi sosanh 2019.1 tieu-chi/2022.1.yaml'],
  args: { before: needed('<a>', ''), after: needed('<b>', '') },
  options: commonOptions,
  idle: ['sources', 'folder', 'date'],
  open: async (call) => (await import('../../steps/criteria-library.ts')).openLibrary(call),
  run: async ({ world, args }, library) => {
    const { diffCriteria } = await import('../../../criteria/diff.ts');
    const { formatChanges } = await import('../../print/criteria-changes.ts');
    const { findEdition } = await import('../../steps/criteria-library.ts');

    const before = await findEdition(world, args.before, library);
    const after = await findEdition(world, args.after, library);
    const [old, young] = [before.value, after.value];
    if (old === null || young === null) return failed(...before.diagnostics, ...after.diagnostics);
    const changes = diffCriteria(old.set, young.set);
    return {
      exitCode: 0,
      json: () => jsonText({ before: cite(old), after: cite(young), changes }),
      print: () => world.out(formatChanges(world, old, young, changes)),
    };
  },
});

function cite({ set: { plan, version }, file, sha256 }: CriteriaEdition) {
  return { plan, version, file, sha256 };
}
